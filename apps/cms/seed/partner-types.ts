import type { IdentifierScheme, PartnerKind } from '@entente/model/vocabulary';
import type { Entry } from './entry';

export interface Identifier {
  scheme: IdentifierScheme;
  value: string;
}

export interface PartnerShared {
  kind: PartnerKind;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  shortName?: string;
  aliases?: string[];
  latitude?: number;
  longitude?: number;
  identifiers?: Identifier[];
  url?: string;
}

export interface PartnerWords {
  name: string;
  slug: string;
  description: string;
}

export type PartnerEntry = Entry<PartnerShared, PartnerWords, 'home'>;

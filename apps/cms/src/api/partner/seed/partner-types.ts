import type { IdentifierScheme, PartnerKind } from '@entente/model/vocabulary';
import type { Entry } from '../../../platform/demo/entry';

export interface Identifier {
  scheme: IdentifierScheme;
  value: string;
}

/** What a partner set for the views of ours on its own site. */
export interface EmbedShared {
  key: string;
  /** One a line. */
  origins: string;
  accent?: string;
  surface?: string;
  text?: string;
  radius?: number;
  font?: string;
}

export interface PartnerShared {
  kind: PartnerKind;
  /** In the languages that have no other name for it. */
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  shortName?: string;
  aliases?: string[];
  latitude?: number;
  longitude?: number;
  identifiers?: Identifier[];
  url?: string;
  embed?: EmbedShared;
}

export interface PartnerWords {
  name: string;
  slug: string;
  /** Where a language has a name of its own for it. */
  city?: string;
  description: string;
}

export type PartnerEntry = Entry<PartnerShared, PartnerWords, 'home'>;

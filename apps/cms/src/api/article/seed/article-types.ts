import type { ArticleKind } from '@entente/model/vocabulary';
import type { BodyPart } from '../../../platform/demo/blocks';
import type { Entry } from '../../../platform/demo/entry';

export interface ArticleShared {
  kind: ArticleKind;
  /** `YYYY-MM-DD`: the day of the news, not of its publication in Strapi. */
  date: string;
  datelinePlace?: string;
  pressContacts?: { name: string; function?: string; email?: string }[];
  sourceName?: string;
  sourceUrl?: string;
}

export interface ArticleWords {
  headline: string;
  slug: string;
  lead: string;
  body: BodyPart[];
}

export type ArticleEntry = Entry<
  ArticleShared,
  ArticleWords,
  'cover' | 'gallery' | 'agreements' | 'delegations' | 'domains' | 'partners'
>;

import { agreement } from './agreement';
import { appointment } from './appointment';
import { article } from './article';
import { commitment } from './commitment';
import { delegation } from './delegation';
import type { Desk } from './desk';
import { domain } from './domain';
import { media } from './media';
import { milestone } from './milestone';
import { page } from './page';
import { participation } from './participation';
import { partner } from './partner';
import { site } from './site';
import { speaker } from './speaker';
import { statement } from './statement';

/** Every content type, in the order of the menu: what is written daily first. */
export const desks: Readonly<Record<string, Desk>> = {
  article,
  agreement,
  delegation,
  statement,
  milestone,
  commitment,
  participation,
  partner,
  speaker,
  appointment,
  domain,
  media,
  page,
  site,
};

/** Types that are published and withdrawn; the others are records, without a draft. */
export const publishedTypes: ReadonlySet<string> = new Set([
  'article',
  'agreement',
  'delegation',
  'statement',
  'milestone',
  'commitment',
  'participation',
  'page',
]);

export const uidOf = (type: string) => `api::${type}.${type}` as const;

/** The field that names an entry of a type; one that no desk knows is named by its id. */
export const nameFieldOf = (type: string): string => desks[type]?.mainField ?? 'documentId';

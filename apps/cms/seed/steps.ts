import type { UID } from '@strapi/strapi';
import { agreements } from './agreement';
import { appointments } from './appointment';
import { articles } from './article';
import { commitments } from './commitment';
import { delegations } from './delegation';
import { domains } from './domain';
import { media } from './media';
import { milestones } from './milestone';
import { pages } from './page';
import { participations } from './participation';
import { partners } from './partner';
import { site } from './site';
import { speakers } from './speaker';
import { statements } from './statement';

/** Any entry of the demo, as the planter sees it. */
export interface AnyEntry {
  key: string;
  shared: object;
  links?: Partial<Record<string, string | readonly string[]>>;
  fr?: object;
  en?: object;
}

export interface Step {
  uid: UID.ContentType;
  entries: readonly AnyEntry[];
  /** The type has a draft and a published version. */
  publishes: boolean;
}

const step = (name: string, entries: readonly AnyEntry[], publishes = false): Step => ({
  uid: `api::${name}.${name}` as UID.ContentType,
  entries,
  publishes,
});

/** In the order of writing: an entry only links to entries of earlier steps, or earlier in its own. */
export const steps: readonly Step[] = [
  step('media', media),
  step('partner', partners),
  step('domain', domains),
  step('speaker', speakers),
  step('appointment', appointments),
  step('site', [site]),
  step('agreement', agreements, true),
  step('delegation', delegations, true),
  step('article', articles, true),
  step('page', pages, true),
  step('commitment', commitments, true),
  step('milestone', milestones, true),
  step('participation', participations, true),
  step('statement', statements, true),
];

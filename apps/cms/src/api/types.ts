import type { EntryType } from '@entente/model/segments';
import type { UID } from '@strapi/strapi';
import type { ContentType } from '../platform/contentTypes/contentType';
import { agreement } from './agreement/type';
import { appointment } from './appointment/type';
import { article } from './article/type';
import { commitment } from './commitment/type';
import { delegation } from './delegation/type';
import { domain } from './domain/type';
import { media } from './media/type';
import { milestone } from './milestone/type';
import { page } from './page/type';
import { participation } from './participation/type';
import { partner } from './partner/type';
import { site } from './site/type';
import { speaker } from './speaker/type';
import { statement } from './statement/type';

/** Every content type, in the order of the menu: what is written daily first. */
export const contentTypes = {
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
} satisfies Record<string, ContentType>;

export type TypeName = keyof typeof contentTypes;

export const typeNames = Object.keys(contentTypes) as TypeName[];

export const uidOf = (name: TypeName): UID.ContentType => `api::${name}.${name}`;

/** What is stated of a type by its name: 'agreement'; undefined for what is none of ours. */
export const typeNamed = (name: string): ContentType | undefined =>
  typeNames.some((own) => own === name) ? contentTypes[name as TypeName] : undefined;

/** What is stated of a type by its uid: 'api::agreement.agreement'; undefined for none of ours. */
export const findType = (uid: string): ContentType | undefined =>
  typeNamed(/^api::([\w-]+)\.\1$/.exec(uid)?.[1] ?? '');

/** Whether entries of a type are published and withdrawn, as records are not. */
export const isPublishedType = (uid: string): uid is UID.ContentType =>
  (findType(uid)?.publishing ?? null) !== null;

/** What the site's addresses call the pages of a type's entries; null for a type without pages. */
export function pageTypeOf(uid: string): EntryType | null {
  const type = findType(uid);
  return type?.hasPage ? (type.schema.info.singularName as EntryType) : null;
}

/**
 * What is stated of a type of ours.
 * @throws for a uid that is none of ours, which only a mistake of ours could ask for
 */
export function typeOf(uid: string): ContentType {
  const type = findType(uid);
  if (!type) throw new Error(`api/types.ts has no type ${uid}`);
  return type;
}

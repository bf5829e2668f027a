import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { slugProblem } from '@entente/model/links';
import type { EntryType } from '@entente/model/segments';
import { fill } from '../messages/fill';
import { messagesIn, readersLanguage } from '../messages/messages';
import { typeName } from '../relations/contentType';
import { slugify } from './slugify';

type Data = Record<string, unknown>;

/** What an address is made of, type by type. */
function titleOf(data: Data): string {
  const { headline, title, name, givenName, familyName } = data;
  const parts = [headline ?? title ?? name ?? givenName, familyName];
  return parts.filter((part) => typeof part === 'string').join(' ');
}

async function isTaken(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  slug: string,
  locale: string | null,
  documentId: string | null,
): Promise<boolean> {
  const other = await strapi.db.query(uid).findOne({
    where: {
      slug,
      ...(locale && { locale }),
      ...(documentId && { documentId: { $ne: documentId } }),
    },
  });
  return other !== null;
}

/**
 * Gives an entry an address from its title when it has none, and refuses one that can't be used.
 * An address once given stays when the title changes: links to it must go on working.
 * @param present the slug that the entry has already
 * @throws ValidationError in the editor's language
 */
export async function ensureSlug(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  data: Data,
  {
    locale,
    documentId,
    present,
  }: {
    locale: string | null;
    documentId: string | null;
    present: string | null;
  },
): Promise<void> {
  if (!('slug' in strapi.contentType(uid).attributes)) return;
  const type = typeName(uid) as EntryType;
  const refuse = (problem: 'too-long' | 'pattern' | 'reserved' | 'taken', slug: string): never => {
    const message = fill(messagesIn(readersLanguage(strapi)).slug[problem], { slug });
    throw new errors.ValidationError(message, {
      errors: [{ path: ['slug'], name: 'ValidationError', message }],
    });
  };
  if (typeof data.slug === 'string' && data.slug !== '') {
    const problem = slugProblem(data.slug, type);
    if (problem && problem !== 'empty') refuse(problem, data.slug);
    if (await isTaken(strapi, uid, data.slug, locale, documentId)) refuse('taken', data.slug);
    return;
  }
  const base = slugify(titleOf(data));
  if (present || base === '') {
    if (present) delete data.slug;
    return;
  }
  const first = slugProblem(base, type) ? `${base}-1` : base;
  let slug = first;
  for (let n = 2; await isTaken(strapi, uid, slug, locale, documentId); n += 1)
    slug = `${first}-${n}`;
  data.slug = slug;
}

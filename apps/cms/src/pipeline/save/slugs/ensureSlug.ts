import type { Core, UID } from '@strapi/strapi';
import { slugProblem } from '@entente/model/links';
import type { EntryType } from '@entente/model/segments';
import { typeOf } from '../../../api/types';
import { titleIn } from '../../../platform/contentTypes/entryTitle';
import { refuseAtFields } from '../../../platform/messages/refuseAtFields';
import { typeName } from '../../../platform/contentTypes/traits';
import { claimSlug, hasSlug, slugLocale } from './claimedSlugs';
import { slugify } from './slugify';
import { pipelineWords } from '../../words/pipelineWords';

type Data = Record<string, unknown>;

/** An entry about to be saved, and where its addresses are kept. */
interface Saved {
  /** Null for a type without languages. */
  locale: string | null;
  /** Null for an entry to come. */
  documentId: string | null;
  /** Its id, or a name of its own for one to come. */
  owner: string;
  /** The slug that it has already. */
  present: string | null;
}

/** Takes an address, unless it is another entry's, in the table of addresses or in a row of old. */
async function take(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  slug: string,
  { locale, documentId, owner }: Saved,
): Promise<boolean> {
  const kept = slugLocale(strapi, uid, locale);
  const other = await strapi.db.query(uid).findOne({
    where: {
      slug,
      ...(kept && { locale: kept }),
      ...(documentId && { documentId: { $ne: documentId } }),
    },
  });
  return other === null && claimSlug(strapi, uid, { locale: kept, slug, owner });
}

/**
 * Gives an entry an address from its title when it has none, and refuses one that can't be used.
 * An address once given stays when the title changes: links to it must go on working.
 * @throws ValidationError in the editor's language
 */
export async function ensureSlug(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  data: Data,
  saved: Saved,
): Promise<void> {
  if (!hasSlug(strapi, uid)) return;
  const type = typeName(uid) as EntryType;
  const refuseSlug = (
    problem: 'too-long' | 'pattern' | 'reserved' | 'taken' | 'letters',
    slug: string,
  ): void =>
    refuseAtFields(strapi, [
      {
        path: ['slug'],
        say: (language) => pipelineWords.say(language, `slug.${problem}`, { slug }),
      },
    ]);
  if (typeof data.slug === 'string' && data.slug !== '') {
    const problem = slugProblem(data.slug, type);
    if (problem && problem !== 'empty') refuseSlug(problem, data.slug);
    if (!(await take(strapi, uid, data.slug, saved))) refuseSlug('taken', data.slug);
    return;
  }
  if (saved.present) {
    delete data.slug;
    return;
  }
  const title = titleIn(typeOf(uid), data);
  if (title === '') return;
  const base = slugify(title);
  if (base === '') refuseSlug('letters', '');
  const first = slugProblem(base, type) ? `${base}-1` : base;
  let slug = first;
  for (let n = 2; !(await take(strapi, uid, slug, saved)); n += 1) slug = `${first}-${n}`;
  data.slug = slug;
}

import type { ChangeAction, ChangeSubject } from '@entente/protocol/publicHistory';
import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../api/types';
import { readPublishedLinks } from '../../pipeline/relations/publishedLinks';
import { relationsOf, type Relation } from '../../platform/contentTypes/relationMap';
import { traitsOf } from '../../platform/contentTypes/traits';
import { cmsEnv } from '../../platform/env';
import { changedSubjects } from './changedSubjects';
import { publicSince, publishedVersions, removals, versionsOf } from './keptVersions';
import type { PublicVersion } from './keptVersions';
import { firstPublications } from '../firstPublication';
import { historyOfPart, pairs } from './historyOfPart';

/** One thing that changed where the public could see it: no words of before, no name, no reason. */
interface PublicChange {
  /** ISO 8601. */
  at: string;
  subject: ChangeSubject;
  action: ChangeAction;
  /** The part that it is about, where the public sees it. */
  about: string | null;
}

interface PublicHistory {
  /** When it was public for the first time, as far as is known. ISO 8601. */
  since: string | null;
  /** The latest first. */
  changes: PublicChange[];
}

/** The relations of a type that lead to entries with versions of their own. */
const followedBy = (strapi: Core.Strapi, uid: UID.ContentType): Relation[] => {
  const { told = {} } = typeOf(uid);
  return relationsOf(strapi, uid).filter(
    ({ attribute, target }) => told[attribute] && traitsOf(strapi, target).hasDrafts,
  );
};

/** What the public could see change of an entry in one language, from the versions that it read. */
export async function readHistory(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, locale }: { documentId: string; locale: string | null },
): Promise<PublicHistory> {
  const versions = await versionsOf(strapi, uid, documentId, locale ?? '');
  const since = traitsOf(strapi, uid).hasDrafts
    ? ((await firstPublications(strapi, [{ documentId, locale }]))[0] ?? null)
    : await publicSince(strapi, documentId);
  if (!since) return { since, changes: [] };
  const followed = followedBy(strapi, uid);
  const names = followed.map(({ attribute }) => attribute);
  const own = pairs(versions).flatMap(({ before, after }) =>
    after.at > since
      ? changedSubjects(typeOf(uid), before.snapshot, after.snapshot, names).map(
          (subject): PublicChange => ({ at: after.at, subject, action: 'changed', about: null }),
        )
      : [],
  );
  const parts = await Promise.all(
    followed.map((relation) => partsOf(strapi, relation, { documentId, locale, since, versions })),
  );
  const changes = [...own, ...parts.flat()];
  return { since, changes: changes.sort((one, other) => (one.at < other.at ? 1 : -1)) };
}

interface Whole {
  documentId: string;
  locale: string | null;
  since: string;
  versions: readonly PublicVersion[];
}

/** What became of the entries that a relation led to whenever the whole was published, or leads to now. */
async function partsOf(
  strapi: Core.Strapi,
  relation: Relation,
  { documentId, locale, since, versions }: Whole,
): Promise<PublicChange[]> {
  const subject = typeOf(relation.uid).told?.[relation.attribute];
  if (!subject) return [];
  const links = await readPublishedLinks(strapi, relation, [documentId]);
  const linked = links.map(({ target }) => target);
  const rows: { documentId: string }[] = await strapi.db.query(relation.target).findMany({
    select: ['documentId'],
    where: { documentId: { $in: linked }, publishedAt: { $notNull: true } },
  });
  const shown = new Set(rows.map((row) => row.documentId));
  const once = versions.flatMap(({ snapshot }) => snapshot.relations[relation.attribute] ?? []);
  const all = [...new Set([...shown, ...once.map((reference) => reference.documentId)])];
  const kept = await publishedVersions(strapi, all);
  const gone = await removals(strapi, all, locale ?? '');
  const languages = [locale ?? '', '', cmsEnv().locales[0]];
  return all.flatMap((part) => {
    const ofPart = kept.filter((version) => version.documentId === part);
    const language = languages.find((one) => ofPart.some((version) => version.locale === one));
    const read = ofPart.filter((version) => version.locale === language);
    return historyOfPart(typeOf(relation.target), read, {
      since,
      removedAt: shown.has(part) ? null : (gone.get(part) ?? null),
      isShown: shown.has(part),
    }).map((change): PublicChange => ({
      ...change,
      subject,
      about: shown.has(part) ? part : null,
    }));
  });
}

import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { cmsEnv } from '../../platform/env';
import { readersLanguage } from '../../platform/messages/readersLanguage';
import { traitsOf, typeName } from '../../platform/contentTypes/traits';
import { readDraftLinks } from '../relations/draftLinks';
import {
  isPublishable,
  readPublishedLinks,
  type LinkedDocument,
} from '../relations/publishedLinks';
import { relationsOf } from '../../platform/contentTypes/relationMap';
import { versionIn, type ReadVersions } from './draftVersion';
import { needsOf, stateIn } from './needs';
import { refuseUnread } from './refuseUnread';
import { pipelineWords } from '../words/pipelineWords';

/** An entry that is published with what it needs. */
export interface PublicationSetRequest {
  entry: LinkedDocument;
  /** The languages to publish; empty for a type without languages. */
  locales: readonly string[];
  /** Of what the entry needs, what somebody chose; anything else is left as it is. */
  withThese: ReadonlySet<string>;
  /** Which versions were read. */
  read: ReadVersions;
  /** @throws ForbiddenError where whoever asks may not publish entries of the type */
  requireRight(uid: UID.ContentType): void;
}

/**
 * An entry and what it needs, in the order in which they become public: nothing is ever online
 * before what it leads to. Call it inside the transaction that publishes or schedules them.
 * @returns each entry once, with the languages that it is to be published in, the source first
 * @throws ForbiddenError
 */
export async function setToPublish(
  strapi: Core.Strapi,
  { entry, locales, withThese, requireRight }: PublicationSetRequest,
): Promise<{ entry: LinkedDocument; locales: string[] }[]> {
  requireRight(entry.uid);
  const members = new Map<string, { entry: LinkedDocument; locales: string[] }>();
  const add = (one: LinkedDocument, locale: string) => {
    requireRight(one.uid);
    const { isLocalized } = traitsOf(strapi, one.uid);
    const member = members.get(one.documentId) ?? { entry: one, locales: [] };
    if (isLocalized && locale) member.locales.push(locale);
    members.set(one.documentId, member);
  };
  const [source] = cmsEnv().locales;
  const inOrder = [...locales].sort((a, b) => Number(b === source) - Number(a === source));
  const asked = inOrder.length > 0 ? inOrder : [''];
  for (const locale of withThese.size > 0 ? asked : [])
    for (const need of (await needsOf(strapi, entry, locale)).drafts)
      if (withThese.has(need.documentId)) add(need, locale);
  for (const locale of asked) add(entry, locale);
  return [...members.values()];
}

/** Reads again what was just published, and throws where it isn't as its draft is. */
async function expectSameLinks(strapi: Core.Strapi, entry: LinkedDocument): Promise<void> {
  for (const relation of relationsOf(strapi, entry.uid)) {
    if (!isPublishable(strapi, relation)) continue;
    const idsOf = (links: { target: string }[]) =>
      links
        .map(({ target }) => target)
        .sort()
        .join();
    const wanted = idsOf(await readDraftLinks(strapi, relation, [entry.documentId]));
    const found = idsOf(await readPublishedLinks(strapi, relation, [entry.documentId]));
    if (wanted !== found)
      throw new errors.ApplicationError(
        pipelineWords.say(readersLanguage(strapi), 'publication.links', {
          relation: `${typeName(entry.uid)}.${relation.attribute}`,
        }),
      );
  }
}

/**
 * Publishes an entry with what it needs: all of it or, when anything is refused, nothing.
 * @throws ValidationError in the editor's language
 * @throws ChangedSinceError where it has been written since it was read
 */
export async function publishSet(strapi: Core.Strapi, asked: PublicationSetRequest): Promise<void> {
  await strapi.db.transaction(async () => {
    const members = await setToPublish(strapi, asked);
    for (const { entry: one, locales: its } of members)
      for (const locale of its.length > 0 ? its : [''])
        await refuseUnread(strapi, one, locale, versionIn(asked.read, one.documentId, locale));
    for (const { entry: one, locales: its } of members)
      await strapi
        .documents(one.uid)
        .publish({ documentId: one.documentId, ...(its.length > 0 && { locale: its }) });
    for (const { entry: one, locales: its } of members) {
      for (const locale of its.length > 0 ? its : [''])
        if ((await stateIn(strapi, one, locale)) !== 'public')
          throw new errors.ApplicationError(
            pipelineWords.say(readersLanguage(strapi), 'publication.notSaved'),
          );
      await expectSameLinks(strapi, one);
    }
  });
}

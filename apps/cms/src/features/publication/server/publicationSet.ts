import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../pipeline/entry/rows';
import { withTitles } from '../../../pipeline/entry/titles';
import { traitsOf, typeName } from '../../../platform/contentTypes/traits';
import type { LinkedDocument } from '../../../pipeline/relations/publishedLinks';
import {
  draftLocale,
  readDraftVersion,
  type ReadVersion,
} from '../../../pipeline/publication/draftVersion';
import { needsOf, readParts, stateIn } from '../../../pipeline/publication/needs';
import type {
  EntryResponse,
  PublicationSet,
} from '../../../pipeline/publication/publicationResponse';
import { obstaclesTo } from '../../../pipeline/publication/refusePublication';

async function entryResponses(
  strapi: Core.Strapi,
  entries: readonly LinkedDocument[],
  locale: string,
): Promise<EntryResponse[]> {
  const asked = entries.map(({ uid, documentId }) => ({
    uid,
    type: typeName(uid),
    documentId,
    locale: traitsOf(strapi, uid).isLocalized ? locale : '',
  }));
  return withTitles(strapi, asked);
}

async function inAnyLanguage(strapi: Core.Strapi, entries: readonly LinkedDocument[]) {
  const found = entries.map(async (entry) => {
    const [row] = await rowsOf(strapi, entry.uid, entry.documentId);
    return entryResponses(strapi, [entry], row?.locale ?? '');
  });
  return (await Promise.all(found)).flat();
}

/** The entry with its parts; a part without a draft in that language isn't published in it. */
async function wholeOf(strapi: Core.Strapi, entry: LinkedDocument, locale: string) {
  const parts = await readParts(strapi, entry);
  const states = await Promise.all(parts.map((part) => stateIn(strapi, part, locale)));
  return [entry, ...parts.filter((_, position) => states[position] !== 'untranslated')];
}

/**
 * What publishing an entry would take, told before anybody tries.
 * @param locale empty for a type without languages
 * @param at when the public will see it
 */
export async function readPublicationSet(
  strapi: Core.Strapi,
  entry: LinkedDocument,
  locale: string,
  at: Date = new Date(),
): Promise<PublicationSet> {
  const { drafts, untranslated } = await needsOf(strapi, entry, locale);
  const obstacles: PublicationSet['obstacles'] = [];
  for (const one of [entry, ...drafts])
    for (const part of await entryResponses(strapi, await wholeOf(strapi, one, locale), locale)) {
      const locales = part.locale ? [part.locale] : null;
      for (const obstacle of await obstaclesTo(strapi, { ...part, locales, at }))
        obstacles.push({ ...obstacle, entry: part });
    }
  const versions: ReadVersion[] = [];
  for (const one of [entry, ...drafts]) {
    const own = draftLocale(strapi, one.uid, locale);
    const version = await readDraftVersion(strapi, one, own);
    versions.push({ documentId: one.documentId, locale: own, version });
  }
  return {
    locale,
    versions,
    isPublic: (await stateIn(strapi, entry, locale)) === 'public',
    needs: await entryResponses(strapi, drafts, locale),
    untranslated: await inAnyLanguage(strapi, untranslated),
    obstacles,
  };
}

import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../documents/rows';
import { withTitles } from '../documents/titles';
import { traitsOf, typeName } from '../relations/contentType';
import type { LinkedDocument } from '../relations/publishedLinks';
import { needsOf, partsOf, stateIn } from './needs';
import { obstaclesTo, type Obstacle } from './refusePublication';

/** An entry in one language, as staff read it. */
export interface ToldEntry {
  uid: UID.ContentType;
  /** 'agreement' */
  type: string;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
  title: string;
}

/** What publishing an entry in one language would take and do. */
export interface PublicationSet {
  locale: string;
  isPublic: boolean;
  /** What would be published with it, before it. Its parts are not named: they always come. */
  needs: ToldEntry[];
  /** What it names and readers of that language will not find. */
  untranslated: ToldEntry[];
  /** What keeps it, its parts or what it needs from being published. */
  obstacles: (Obstacle & { entry: ToldEntry })[];
}

async function told(
  strapi: Core.Strapi,
  entries: readonly LinkedDocument[],
  locale: string,
): Promise<ToldEntry[]> {
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
    return told(strapi, [entry], row?.locale ?? '');
  });
  return (await Promise.all(found)).flat();
}

/** The entry with its parts; a part without a draft in that language isn't published in it. */
async function wholeOf(strapi: Core.Strapi, entry: LinkedDocument, locale: string) {
  const parts = await partsOf(strapi, entry);
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
    for (const part of await told(strapi, await wholeOf(strapi, one, locale), locale)) {
      const locales = part.locale ? [part.locale] : null;
      for (const obstacle of await obstaclesTo(strapi, part.uid, part.documentId, locales, at))
        obstacles.push({ ...obstacle, entry: part });
    }
  return {
    locale,
    isPublic: (await stateIn(strapi, entry, locale)) === 'public',
    needs: await told(strapi, drafts, locale),
    untranslated: await inAnyLanguage(strapi, untranslated),
    obstacles,
  };
}

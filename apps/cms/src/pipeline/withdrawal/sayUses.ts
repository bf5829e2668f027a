import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../api/types';
import type { MessageLanguage } from '../../platform/messages/words';
import { titlesFor } from '../entry/titles';
import type { LinkedDocument } from '../relations/publishedLinks';
import { pipelineWords } from '../words/pipelineWords';

/** Of each type: more would be read by nobody. */
const MOST_NAMED = 10;

/** Entries by their type and what they are called: « Accords : « A », « B » ; Actualités : « C » ». */
export async function sayUses(
  strapi: Core.Strapi,
  uses: readonly LinkedDocument[],
  language: MessageLanguage,
): Promise<string> {
  const said: string[] = [];
  for (const uid of new Set(uses.map((use) => use.uid))) {
    const ids = uses.filter((use) => use.uid === uid).map(({ documentId }) => documentId);
    const titles = await usedTitles(strapi, uid, ids.slice(0, MOST_NAMED), language);
    const names = titles.map((title) => pipelineWords.say(language, 'used.title', { title }));
    if (ids.length > MOST_NAMED)
      names.push(
        pipelineWords.say(language, 'used.more', { count: String(ids.length - MOST_NAMED) }),
      );
    const type = typeOf(uid).name[language];
    said.push(pipelineWords.say(language, 'used.type', { type, names: names.join(', ') }));
  }
  return said.join(' ; ');
}

async function usedTitles(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documents: readonly string[],
  language: MessageLanguage,
): Promise<string[]> {
  const titles = await titlesFor(strapi, uid, documents, language);
  return documents.map((documentId) => titles.get(documentId) || '?');
}

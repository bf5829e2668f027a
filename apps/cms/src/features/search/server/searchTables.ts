import type { Core } from '@strapi/strapi';

/** A row for each public entry in each of its languages: what is ranked, counted and shown. */
export const ENTRIES = 'entente_search_entries';
/** By the same ids: texts that are read for a few results only. */
export const TEXTS = 'entente_search_texts';
/** The documents whose words stand in an entry's text. */
export const USES = 'entente_search_uses';
/** Every word of public entries, with how many have it: prefixes and corrections come from here. */
export const WORDS = 'entente_search_words';
/** What the index was made with. */
export const STATE = 'entente_search_state';

/** The index of tokens is the database's own kind and no table that Strapi could make: see `fullText.ts`. */
export function registerSearchTables(strapi: Core.Strapi): void {
  const models = strapi.get('models');
  models.add({
    uid: 'entente::search-entry',
    singularName: 'entente_search_entry',
    tableName: ENTRIES,
    attributes: {
      id: { type: 'increments' },
      type: { type: 'string' },
      documentId: { type: 'string' },
      locale: { type: 'string' },
      slug: { type: 'string' },
      title: { type: 'text' },
      kind: { type: 'string' },
      date: { type: 'string' },
      domains: { type: 'text' },
      partners: { type: 'text' },
      titleTokens: { type: 'text' },
      leadTokens: { type: 'text' },
      oftenTokens: { type: 'text' },
    },
    indexes: [
      {
        name: 'entente_search_entries_own',
        columns: ['document_id', 'locale'],
        type: 'unique',
      },
      { name: 'entente_search_entries_slug', columns: ['type', 'locale', 'slug'] },
    ],
  });
  models.add({
    uid: 'entente::search-text',
    singularName: 'entente_search_text',
    tableName: TEXTS,
    attributes: {
      id: { type: 'increments' },
      text: { type: 'text' },
      words: { type: 'text' },
      /** Of all that is written for the entry: what is as it was is not written again. */
      digest: { type: 'string' },
    },
  });
  models.add({
    uid: 'entente::search-use',
    singularName: 'entente_search_use',
    tableName: USES,
    attributes: {
      id: { type: 'increments' },
      entry: { type: 'integer' },
      documentId: { type: 'string' },
    },
    indexes: [
      { name: 'entente_search_uses_entry', columns: ['entry'] },
      { name: 'entente_search_uses_document', columns: ['document_id'] },
    ],
  });
  models.add({
    uid: 'entente::search-word',
    singularName: 'entente_search_word',
    tableName: WORDS,
    attributes: {
      id: { type: 'increments' },
      locale: { type: 'string' },
      word: { type: 'string' },
      token: { type: 'string' },
      shown: { type: 'string' },
      opening: { type: 'string' },
      ending: { type: 'string' },
      entries: { type: 'integer' },
    },
    indexes: [
      { name: 'entente_search_words_own', columns: ['locale', 'word'], type: 'unique' },
      { name: 'entente_search_words_token', columns: ['locale', 'token'] },
      { name: 'entente_search_words_opening', columns: ['locale', 'opening'] },
      { name: 'entente_search_words_ending', columns: ['locale', 'ending'] },
    ],
  });
  models.add({
    uid: 'entente::search-state',
    singularName: 'entente_search_state',
    tableName: STATE,
    attributes: { id: { type: 'increments' }, made: { type: 'string' } },
  });
}

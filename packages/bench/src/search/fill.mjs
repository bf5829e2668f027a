import { random, writer } from './articles.mjs';

const AT_ONCE = 100;
const id = (prefix, n) => `${prefix}${String(n).padStart(23, '0')}`.slice(0, 24);

/** The words of the demonstration in French, the most common first. */
export async function commonWords(knex) {
  return knex('entente_search_words')
    .where({ locale: 'fr' })
    .whereRaw('length(word) > 3')
    .orderBy([{ column: 'entries', order: 'desc' }, { column: 'word' }])
    .pluck('shown');
}

/**
 * Adds published articles in bulk, as the Document Service would have written them, for an index
 * that is written anew after. Each is linked to a domain and two partners.
 */
export async function fill(strapi, { from, to, words }) {
  const text = writer(words, random(from + 1));
  const documents = (table) =>
    strapi.db
      .connection(table)
      .where({ listed: true })
      .distinct('document_id')
      .pluck('document_id');
  const near = {
    articles_domains_lnk: await documents('domains'),
    articles_partners_lnk: await documents('partners'),
  };
  for (let first = from; first < to; first += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, to - first) }, (_, n) => first + n);
    await strapi.db.transaction(async ({ trx }) => {
      const ids = await trx('articles')
        .insert(numbers.map((n) => articleRow(n, text)))
        .returning('id');
      const bodies = await trx('components_block_rich_texts')
        .insert(numbers.map(() => ({ body: JSON.stringify(blocks(text.paragraphs())) })))
        .returning('id');
      await trx('articles_cmps').insert(
        ids.map(({ id: entity_id }, at) => ({
          entity_id,
          cmp_id: bodies[at].id,
          component_type: 'block.rich-text',
          field: 'body',
          order: 1,
        })),
      );
      await trx('entente_published_links').insert(numbers.flatMap((n) => links(near, n)));
    });
  }
}

function articleRow(n, text) {
  const date = new Date(Date.UTC(2010, 0, 1) + n * 12 * 60 * 60 * 1000);
  return {
    document_id: id('a', n),
    locale: 'fr',
    headline: text.headline(),
    slug: `mesure-${n}`,
    kind: 'news',
    lead: text.lead(),
    date: date.toISOString().slice(0, 10),
    created_at: date,
    updated_at: date,
    published_at: date,
  };
}

const blocks = (paragraphs) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** A domain and two partners, in turn. */
function links(near, n) {
  return Object.entries(near).flatMap(([relation, targets]) => {
    const places = relation.includes('domain') ? [n] : [n, n * 7 + 1];
    return [...new Set(places.map((place) => place % targets.length))].map((place, order) => ({
      relation,
      owner: id('a', n),
      target: targets[place],
      target_order: order + 1,
      owner_order: 1,
    }));
  });
}

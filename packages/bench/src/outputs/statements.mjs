import { random, writer } from '../search/articles.mjs';

const AT_ONCE = 100;

/**
 * Has so many published statements that are open data, besides those of the demonstration: the
 * longest texts of all data sets.
 * @returns how many there are
 */
export async function fillStatements(strapi, upTo, words) {
  const { connection } = strapi.db;
  const have = await connection('statements').where('document_id', 'like', 's0%');
  const text = writer(words, random(upTo));
  for (let first = have.length; first < upTo; first += AT_ONCE) {
    const count = Math.min(AT_ONCE, upTo - first);
    await connection('statements').insert(
      Array.from({ length: count }, (_, at) => statementRow(first + at, text)),
    );
  }
  return upTo;
}

function statementRow(n, text) {
  const date = new Date(Date.UTC(2010, 0, 1) + n * 12 * 60 * 60 * 1000);
  return {
    document_id: `s${String(n).padStart(23, '0')}`,
    text: text.paragraphs().join(' '),
    language: 'fr',
    kind: 'reported',
    date: date.toISOString().slice(0, 10),
    precision: 'day',
    attribution: text.headline(),
    open_data: true,
    created_at: date,
    updated_at: date,
    published_at: date,
  };
}

/** Publishes a statement of the demonstration with another text: its data set is written again. */
export async function touchStatement(strapi) {
  const documents = strapi.documents('api::statement.statement');
  const [{ documentId, text }] = await documents.findMany({
    filters: { documentId: { $notContains: 's0000' } },
    sort: 'documentId:asc',
    limit: 1,
  });
  await documents.update({ documentId, data: { text: `${text} .`, openData: true } });
  await documents.publish({ documentId });
  return documentId;
}

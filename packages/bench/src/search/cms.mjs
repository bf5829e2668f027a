import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { random, vocabulary, writer } from './articles.mjs';
import { fillStatements, touchStatement } from '../outputs/statements.mjs';
import { commonWords, fill } from './fill.mjs';

/** A CMS with so many articles, that does what its parent writes to it; answers are lines of JSON. */
const [cmsDir, articles] = process.argv.slice(2);
const load = createRequire(path.join(cmsDir, 'package.json'));
const compiled = (file) => load(path.join(cmsDir, 'dist/src', file));
const { createStrapi } = load('@strapi/strapi');

const PUBLISHES = 40;

const say = (answer) => process.stdout.write(`\nSAYS ${JSON.stringify(answer)}\n`);

// A statement that fails is quoted whole, with a hundred rows in it.
process.on('uncaughtException', (error) => {
  console.error(String(error.stack).slice(-2_000));
  process.exit(1);
});

/** Counts the milliseconds that the index takes of a transaction. */
function timeIndexing() {
  const module = compiled('search/indexChanges.js');
  const { indexChanges } = module;
  const times = { total: 0 };
  module.indexChanges = async (...args) => {
    const from = performance.now();
    await indexChanges(...args);
    times.total += performance.now() - from;
  };
  return times;
}

/** What publishing an article costs, and the index of it. */
async function publish(strapi, indexing, words) {
  const documents = strapi.documents('api::article.article');
  const near = async (uid) =>
    (await strapi.documents(uid).findMany({ locale: 'fr', limit: 2 })).map(
      ({ documentId }) => documentId,
    );
  const [partners, domains] = [
    await near('api::partner.partner'),
    await near('api::domain.domain'),
  ];
  const write = writer(words, random(99));
  const times = [];
  for (let n = 0; n < PUBLISHES; n += 1) {
    const body = write.paragraphs().map((text) => ({
      type: 'paragraph',
      children: [{ type: 'text', text }],
    }));
    const data = {
      headline: write.headline(),
      lead: write.lead(),
      date: '2024-04-09',
      body: [{ __component: 'block.rich-text', body }],
      partners,
      domains,
    };
    const { documentId } = await documents.create({ locale: 'fr', data });
    indexing.total = 0;
    const from = performance.now();
    await documents.publish({ documentId, locale: 'fr' });
    times.push({ whole: performance.now() - from, index: indexing.total });
    await documents.delete({ documentId });
  }
  return times;
}

const indexing = timeIndexing();
const strapi = await createStrapi({ appDir: cmsDir, distDir: path.join(cmsDir, 'dist') }).load();
strapi.server.mount();
const { httpServer } = strapi.server;
await new Promise((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
const words = vocabulary(await commonWords(strapi.db.connection));
const { indexDocuments } = compiled('search/indexDocuments.js');
await fill(strapi, indexDocuments, { from: 0, to: Number(articles), words });
if (process.env.DATABASE_CLIENT === 'postgres') await strapi.db.connection.raw('vacuum analyze');
say({ origin: `http://127.0.0.1:${httpServer.address().port}`, words });
for await (const line of createInterface({ input: process.stdin })) {
  const [order, number] = line.split(' ');
  if (order === 'publish') say(await publish(strapi, indexing, words));
  if (order === 'statements') say(await fillStatements(strapi, Number(number), words));
  if (order === 'touch') say(await touchStatement(strapi));
  if (line === 'stop') break;
}
await strapi.destroy();
process.exit(0);

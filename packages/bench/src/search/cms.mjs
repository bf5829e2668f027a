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
/** Before those that count: the first ones load what later ones find. */
const WARM_UP = 10;
const ADMINISTRATOR = {
  email: process.env.ENTENTE_ADMIN_EMAIL,
  password: process.env.ENTENTE_ADMIN_PASSWORD,
};

const say = (answer) => process.stdout.write(`\nSAYS ${JSON.stringify(answer)}\n`);

// A statement that fails is quoted whole, with a hundred rows in it.
process.on('uncaughtException', (error) => {
  console.error(String(error.stack).slice(-2_000));
  process.exit(1);
});

/** Counts the milliseconds of the last whole transaction, and those that the index takes of it. */
function timeTransactions(strapi) {
  const module = compiled('search/indexChanges.js');
  const { indexChanges } = module;
  const times = { whole: 0, index: 0 };
  let index = 0;
  module.indexChanges = async (...args) => {
    const from = performance.now();
    await indexChanges(...args);
    index = performance.now() - from;
  };
  const begin = strapi.db.transaction.bind(strapi.db);
  strapi.db.transaction = async (run) => {
    if (!run || strapi.db.inTransaction()) return begin(run);
    const from = performance.now();
    index = 0;
    const result = await begin(run);
    // Others, of the scheduler for one, index nothing.
    if (index > 0) Object.assign(times, { whole: performance.now() - from, index });
    return result;
  };
  return times;
}

/** Calls the admin as its pages do. */
async function editor(origin) {
  const call = async (path, body, token) => {
    const response = await fetch(origin + path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()).data;
  };
  const { token } = await call('/admin/login', ADMINISTRATOR);
  return (path, body) => call(path, body, token);
}

/**
 * What it costs that an editor publishes an article, as the button does: the transaction saves
 * what is in the form and publishes it, with the rules, the version, the audit, the review, the
 * links, the addresses, the change record and the index.
 */
async function publish(strapi, times, words) {
  const documents = strapi.documents('api::article.article');
  const near = async (uid) =>
    (await strapi.documents(uid).findMany({ locale: 'fr', limit: 2 })).map(({ documentId }) => ({
      documentId,
    }));
  const [partners, domains] = [
    await near('api::partner.partner'),
    await near('api::domain.domain'),
  ];
  const write = writer(words, random(99));
  const post = await editor(origin());
  const taken = [];
  for (let n = -WARM_UP; n < PUBLISHES; n += 1) {
    const body = write.paragraphs().map((text) => ({
      type: 'paragraph',
      children: [{ type: 'text', text }],
    }));
    const data = {
      headline: write.headline(),
      lead: write.lead(),
      date: '2024-04-09',
      body: [{ __component: 'block.rich-text', body }],
    };
    const links = { partners: { connect: partners }, domains: { connect: domains } };
    const { documentId } = await documents.create({
      locale: 'fr',
      data: { ...data, partners, domains },
    });
    const at = `/content-manager/collection-types/api::article.article/${documentId}/actions/publish`;
    await post(`${at}?locale=fr`, { ...data, ...links });
    if (n >= 0) taken.push({ ...times });
    await documents.delete({ documentId });
  }
  return taken;
}

const strapi = await createStrapi({ appDir: cmsDir, distDir: path.join(cmsDir, 'dist') }).load();
const times = timeTransactions(strapi);
strapi.server.mount();
const { httpServer } = strapi.server;
await new Promise((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
const origin = () => `http://127.0.0.1:${httpServer.address().port}`;
const words = vocabulary(await commonWords(strapi.db.connection));
await fill(strapi, { from: 0, to: Number(articles), words });
const rebuilding = performance.now();
await strapi.db.connection('entente_search_state').delete();
await compiled('search/startIndex.js').startIndex(strapi);
const rebuilt = performance.now() - rebuilding;
if (process.env.DATABASE_CLIENT === 'postgres') await strapi.db.connection.raw('vacuum analyze');
say({ origin: origin(), words, rebuilt });
for await (const line of createInterface({ input: process.stdin })) {
  const [order, number] = line.split(' ');
  if (order === 'publish') say(await publish(strapi, times, words));
  if (order === 'statements') say(await fillStatements(strapi, Number(number), words));
  if (order === 'touch') say(await touchStatement(strapi));
  if (line === 'stop') break;
}
await strapi.destroy();
process.exit(0);

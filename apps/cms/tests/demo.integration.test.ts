/** @dialect the demonstration is planted on nothing at all; its words are found by full-text search */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plantDemo } from '../src/features/demo/server/plant';
import { startCms, type TestCms } from './cms';
import { testRelevance } from '../src/features/search/tests/relevance/relevanceTests';
import { testYearlyReport } from '../src/features/yearlyReport/tests/yearlyReportTests';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('demo');
});

afterAll(() => cms.stop());

const count = async () => {
  const uids = Object.keys(cms.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  const counts = await Promise.all(uids.map((uid) => cms.strapi.db.query(uid).count()));
  return counts.reduce((sum, one) => sum + one, 0);
};

test('the founding story is there in both languages, with all its relations', async () => {
  const query = `query ($locale: I18NLocaleCode) {
    agreements(locale: $locale, filters: { slug: { contains: "quebec" } }) {
      title
      parties { name }
      milestones { kind date precision }
      commitments(sort: ["position"]) { domain { name } partners { name } }
      delegations { start end participations { part appointment { title speaker { familyName } } } }
      articles { headline }
    }
  }`;
  for (const locale of ['fr', 'en']) {
    const { data, errors } = await cms.ask(query, { variables: { locale } });
    expect(errors).toEqual([]);
    const [protocol] = data?.agreements as Record<string, unknown[]>[];
    expect(protocol?.parties).toHaveLength(2);
    expect(protocol?.commitments).toHaveLength(3);
    expect(protocol?.milestones).toContainEqual({
      kind: 'signed',
      date: '2024-04-09',
      precision: 'day',
    });
    expect(protocol?.delegations).toContainEqual(
      expect.objectContaining({ start: '2024-04-07', end: '2024-04-12' }),
    );
    expect(protocol?.articles).not.toHaveLength(0);
  }
});

test('every visit is in one of the two lists of the site’s home page', async () => {
  const home = path.resolve(__dirname, '../../web/src/content/home/home.graphql');
  const text = readFileSync(home, 'utf8');
  const lists = ['next', 'last'].map((list) => {
    const asked = new RegExp(`${list}: delegations\\([^]*?sort:`).exec(text)?.[0];
    return `${asked} ["start:asc"], pagination: { limit: 100 }) { documentId }`;
  });
  const query = `query ($locale: I18NLocaleCode!, $today: Date!, $month: Date!, $year: Date!) {
    ${lists.join('\n')} all: delegations(locale: $locale, pagination: { limit: 100 }) { documentId } }`;
  const ids = (found: unknown) => (found as { documentId: string }[]).map((one) => one.documentId);
  for (const year of ['2018', '2024', '2027']) {
    const variables = {
      locale: 'fr',
      today: `${year}-11-15`,
      month: `${year}-11-01`,
      year: `${year}-01-01`,
    };
    const { data, errors } = await cms.ask(query, { variables });
    expect(errors).toEqual([]);
    const found = [...ids(data?.next), ...ids(data?.last)];
    expect(found.sort()).toEqual(ids(data?.all).sort());
  }
});

test('planting again adds nothing', async () => {
  const before = await count();
  await plantDemo(cms.strapi);
  expect(await count()).toBe(before);
});

test('a list costs two statements a relation, not one an entry', async () => {
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }) => void statements.push(sql);
  cms.strapi.db.connection.on('query', listen);
  await cms.ask(`{ agreements(locale: "fr", pagination: { limit: 50 }) {
    title parties { name } milestones { kind } articles { headline } } }`);
  cms.strapi.db.connection.off('query', listen);
  // Strapi's own housekeeping (tokens, settings, metrics) may run meanwhile.
  const content =
    /from [`"\w.]*(agreements|partners|milestones|articles|entente_published_links)[`"]/;
  const ours = statements.filter((sql) => content.test(sql));
  // The list itself, and for each of the three relations its links and its entries.
  expect(ours).toHaveLength(7);
});

test('the committed schema is the one of the content model', () => {
  const appDir = path.resolve(__dirname, '..');
  const printed = path.join(cms.dataDir, 'printed.graphql');
  const script = path.join(appDir, 'scripts', 'write-schema.mjs');
  execFileSync(process.execPath, [script, printed], { stdio: 'ignore' });
  const committed = readFileSync(path.join(appDir, 'schema.graphql'), 'utf8');
  expect(readFileSync(printed, 'utf8')).toBe(committed);
});

// The demonstration takes longest to plant: what else is asked of it is asked here.
describe('search', () => testRelevance(() => cms));
describe('the yearly report', () => testYearlyReport(() => cms));

import { answerFrom } from '@entente/testkit/site/contentCms';
import { publish } from '@entente/testkit/site/pushChange';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { startStubCms, type StubCms } from '@entente/testkit/site/stubCms';
import { content, make, page, rochester, speaker } from './formerNames.fixture';
import { identifiers } from './identifiers.cases';
import { pastedAddresses } from './pastedAddresses.cases';

let cms: StubCms;
let site: RunningSite;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

/** Everything of Rochester, and what has one entry only, gets another name. */
const renamed = [...Object.values(rochester), speaker, page];
const withdrawn = make('Partner', 'par3', { slug: 'retiree', name: 'Retirée', kind: 'city' });

beforeAll(async () => {
  content.partners?.push(withdrawn);
  cms = await startStubCms(answerFrom(content));
  folder = await temporaryFolder();
  site = await startSite(cms.origin, folder.path);
  await site.ready('warm');
  const changes = renamed.map((entry) => {
    const type = entry.__typename.toLowerCase();
    const { documentId, locale, slug: formerSlug = '' } = entry;
    cms.record.former.push({ type, locale, slug: formerSlug, documentId });
    entry.slug = `${formerSlug}-new`;
    return { type, documentId, slug: entry.slug, formerSlug, action: 'publish' as const };
  });
  content.partners?.pop();
  const left = { type: 'partner', locale: 'fr', slug: 'retiree', documentId: 'par3' };
  cms.record.withdrawn.push({ ...left, at: new Date().toISOString(), reason: null });
  await publish(cms, site.origin, ...(changes as Parameters<typeof publish>[2][]), {
    type: 'partner',
    documentId: 'par3',
    action: 'unpublish',
    slug: 'retiree',
  });
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
  await folder.remove();
});

async function get(address: string) {
  const answer = await fetch(site.origin + address, { redirect: 'manual' });
  const { status, headers } = answer;
  return { status, headers, location: headers.get('location'), text: await answer.text() };
}

const entries = [
  '/fr/partenaires/rochester',
  '/fr/domaines/culture-rochester',
  '/fr/accords/accord-rochester',
  '/fr/actualites/nouvelle-rochester',
  '/fr/delegations/visite-rochester',
  '/fr/intervenants/oratrice',
  '/fr/a-propos',
];
const feeds = ['rss', 'atom', 'json'].map((format) => `/feed.${format}`);
/** Every address that an entry gives its name to, as the part before and the part after it. */
const outputs: [before: string, after: string][] = [
  ...entries.flatMap((path): [string, string][] => [
    [path, ''],
    [path, '/card.png'],
  ]),
  ...feeds.map((after): [string, string] => ['/fr/partenaires/rochester', after]),
  ...feeds.map((after): [string, string] => ['/fr/domaines/culture-rochester', after]),
  ['/fr/delegations/visite-rochester', '.ics'],
  ['/fr/presse/nouvelle-rochester', '.zip'],
  ['/fr/accords/domaine/culture-rochester', ''],
];

describe('a former address leads to the present one, in one step', () => {
  test.each(outputs)('%s%s', async (before, after) => {
    const { status, location } = await get(before + after);
    expect([status, location]).toEqual([301, `${before}-new${after}`]);
    expect((await get(`${before}-new${after}`)).status).toBe(200);
  });

  test.each(outputs.filter(([, after]) => after !== ''))(
    '%s%s with its query',
    async (...parts) => {
      const [before, after] = parts;
      const { location, headers } = await get(`${before}${after}?a=1&b=%C3%A9`);
      expect(location).toBe(`${before}-new${after}?a=1&b=%C3%A9`);
      // A browser's memory of it would outlive a name that another entry takes.
      expect(headers.get('cache-control')).toContain('max-age=0');
      if (!after.endsWith('.zip')) expect(headers.get('access-control-allow-origin')).toBe('*');
    },
  );

  test.each(outputs)('of what never was, %s%s is nowhere', async (before, after) => {
    const { status, location } = await get(`${before}-jamais${after}`);
    expect([status, location]).toEqual([404, null]);
  });
});

const byName: [address: string, former: string][] = [
  ...['agreements', 'news', 'delegations', 'timeline'].map((view): [string, string] => [
    `/embed/fr/${view}?partner=`,
    'rochester',
  ]),
  ...['agreements', 'news'].map((view): [string, string] => [
    `/embed/fr/${view}?domain=`,
    'culture-rochester',
  ]),
  ['/embed/fr/news?partner=rochester-new&domain=', 'culture-rochester'],
  ['/embed/fr/agreements?domain=culture-rochester-new&partner=', 'rochester'],
  ['/embed/fr/partner/', 'rochester'],
  ['/embed/fr/domain/', 'culture-rochester'],
  ['/embed/fr/agreement/', 'accord-rochester'],
  ['/embed/fr/agreement-card/', 'accord-rochester'],
  ['/embed/fr/timeline/', 'accord-rochester'],
  ['/embed/fr/article/', 'nouvelle-rochester'],
  ['/embed/fr/article-card/', 'nouvelle-rochester'],
  ['/embed/fr/delegation/', 'visite-rochester'],
];
const anything = /Rochester|Brno/;

describe('an embed', () => {
  test.each(byName)('%s shows by a former name what it shows by the present', async (...row) => {
    const [address, former] = row;
    const present = await get(`${address}${former}-new`);
    expect([present.status, present.text]).toEqual([200, expect.stringContaining('Rochester')]);
    expect(present.text).not.toContain('Brno');
    const before = await get(address + former);
    expect([before.status, before.text]).toEqual([200, present.text]);
  });

  const unknown = [
    ...byName,
    ['/embed/fr/delegations?domain=', ''] as const,
    ['/embed/fr/news?partner=x&partner=', ''] as const,
  ].flatMap(([address]) =>
    ['jamais', '%3Cscript%3E', '..%2F', '%20'].map((name) => address + name),
  );
  test.each(unknown)('%s is a notice, never everything', async (address) => {
    const { status, text } = await get(address);
    expect([status, text]).toEqual([404, expect.stringContaining('Contenu introuvable')]);
    expect(text).not.toMatch(anything);
  });

  test.each(['agreements', 'news', 'delegations', 'timeline'])(
    '%s of a partner that was withdrawn says so',
    async (view) => {
      const { status, text } = await get(`/embed/fr/${view}?partner=retiree`);
      expect([status, text]).toEqual([200, expect.stringContaining('Ce contenu a été retiré')]);
      expect(text).not.toMatch(anything);
    },
  );

  test.each(['agreements', 'news', 'delegations'])(
    '%s that names nobody is whole',
    async (view) => {
      for (const query of ['', '?partner=', '?domain=', '?partner=&domain=']) {
        const { status, text } = await get(`/embed/fr/${view}${query}`);
        expect([status, text]).toEqual([
          200,
          expect.stringMatching(/Rochester[^]*Brno|Brno[^]*Roch/),
        ]);
      }
    },
  );
});

describe('what never changes names an entry too', () => {
  test.each([
    ['/embed/fr/agreements?partner=', 'par1', 'rochester'],
    ['/embed/fr/news?partner=', 'wikidata:Q10', 'rochester'],
    ['/embed/fr/timeline?partner=', 'WIKIDATA:q10', 'rochester'],
    ['/embed/fr/news?domain=', 'dom1', 'culture-rochester'],
    ['/embed/fr/partner/', 'par1', 'rochester'],
    ['/embed/fr/agreement-card/', 'agr1', 'accord-rochester'],
  ])('%s%s', async (address, name, slug) => {
    const present = await get(`${address}${slug}-new`);
    expect(present.text).toContain('Rochester');
    const { status, text } = await get(address + name);
    expect([status, text]).toEqual([200, present.text]);
  });

  test('a feed by the document leads to the present address', async () => {
    const { status, location } = await get('/fr/partenaires/par1/feed.rss');
    expect([status, location]).toEqual([301, '/fr/partenaires/rochester-new/feed.rss']);
  });

  test.each([
    ['/embed/fr/news?partner=wikidata:Q999', 404],
    ['/embed/fr/news?partner=siren:1', 404],
    ['/embed/fr/news?partner=par3', 200],
    ['/embed/fr/partner/par3', 200],
  ])('%s is a notice', async (address, expected) => {
    const { status, text } = await get(address);
    expect(status).toBe(expected);
    expect(text).not.toMatch(anything);
  });
});

describe('oEmbed', () => {
  const ask = (path: string, more = '') =>
    get(`/oembed?url=${encodeURIComponent(`https://entente.example${path}`)}${more}`);

  test.each([...byName, ...entries.slice(0, 5).map((path): [string, string] => [path, ''])])(
    '%s%s hands out the present name',
    async (address, former) => {
      const present = await ask(`${address}${former}-new`);
      expect(present.status).toBe(200);
      expect((await ask(address + former)).text).toBe(present.text);
    },
  );

  test('gives nothing for a list of what never was', async () => {
    for (const view of ['agreements', 'news', 'delegations'])
      for (const option of ['partner', 'domain']) {
        const inside = await ask(`/embed/fr/${view}?${option}=jamais`);
        const beside = await ask(`/embed/fr/${view}`, `&${option}=jamais`);
        expect([inside.status, beside.status]).toEqual([404, 404]);
      }
  });
});

pastedAddresses(get);
identifiers(() => site.origin);

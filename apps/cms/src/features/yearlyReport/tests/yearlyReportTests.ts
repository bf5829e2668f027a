import { cityDay } from '@entente/model/cityDay';
import type { Report, SectionKind } from '../server/makeReport';
import type { TestCms } from '../../../../tests/cms';
import { signIn, signInWithoutRights } from '../../../../tests/session';

const path = '/admin/entente/report';
const founding = 'from=2024-01-01&to=2024-12-31';

const titles = ({ sections }: Report, kind: SectionKind) =>
  sections.find((section) => section.kind === kind)?.entries.map(({ title }) => title) ?? [];

/** The yearly report of the demonstration; one article more is online afterwards. */
export function testYearlyReport(cms: () => TestCms): void {
  let session: Record<string, string>;
  beforeAll(async () => {
    session = await signIn(cms());
  });
  const ask = (query: string) => cms().http().get(`${path}?${query}`).set(session);

  test('tells of the founding year what the register shows', async () => {
    const { status, body } = await ask(founding);
    expect(status).toBe(200);
    const report = body as Report;
    expect(titles(report, 'signed')).toEqual([
      'Protocole de coopération entre Rennes Métropole et la Ville de Québec',
    ]);
    const delegations = report.sections.find(({ kind }) => kind === 'delegations')?.entries;
    expect(delegations?.find(({ title }) => title.endsWith('au Québec'))).toMatchObject({
      start: '2024-04-07',
      end: '2024-04-12',
      when: 'du 7 au 12\u00a0avril\u00a02024',
    });
    expect(report.partners.find(({ name }) => name === 'Ville de Québec')?.counts).toMatchObject({
      signed: 1,
    });
    expect(report.domains.map(({ counts }) => counts.signed)).toContain(1);
  });

  test('counts nothing that is not online', async () => {
    const before = titles((await ask(founding)).body, 'news');
    const article = cms().strapi.documents('api::article.article');
    const data = { headline: 'Encore un brouillon', lead: 'Non publié.', date: '2024-05-01' };
    const { documentId } = await article.create({ data, locale: 'fr' });
    expect(titles((await ask(founding)).body, 'news')).toEqual(before);
    await article.publish({ documentId, locale: 'fr' });
    expect(titles((await ask(founding)).body, 'news')).toHaveLength(before.length + 1);
  });

  test('is of the last calendar year unless told', async () => {
    const year = Number(cityDay().slice(0, 4)) - 1;
    const { body } = await ask('');
    expect(body).toMatchObject({ from: `${year}-01-01`, to: `${year}-12-31` });
  });

  test('comes as a table for a spreadsheet, in the language asked for', async () => {
    const { headers, text } = await ask(`${founding}&format=csv&language=en`);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="report-2024-01-01-2024-12-31.csv"',
      'cache-control': 'no-store',
    });
    expect(text.startsWith('\uFEFFSection,Title,Date,End,')).toBe(true);
    expect(text).toMatch(/\r\nAgreements signed,Cooperation protocol [^\r]*,2024-04-09,/);
  });

  test.each([
    ['a day that no calendar has', 'from=2024-02-30&to=2024-12-31', 'deux jours qui existent'],
    ['an end before its start', 'from=2024-12-31&to=2024-01-01', 'la fin est avant le début'],
    ['a period to come', 'from=2999-01-01&to=2999-12-31', 'pas encore commencé'],
    ['half a period', 'from=2024-01-01', 'deux jours qui existent'],
    ['a format that is none', 'format=xls', 'Format inconnu'],
  ])('refuses %s in words', async (_what, query, words) => {
    const { status, body } = await ask(query);
    expect(status).toBe(400);
    expect(body.error.message).toContain(words);
  });

  test('is for those who may read what it tells', async () => {
    expect((await cms().http().get(path)).status).toBe(401);
    const reader = await signInWithoutRights(cms());
    expect((await cms().http().get(path).set(reader)).status).toBe(403);
  });
}

import { liveReportSchema, type LiveReport } from './liveReport';

const report: LiveReport = {
  replica: 'rive-gauche',
  revision: 3,
  pages: ['/fr', '/fr/actualites'],
  failed: [],
  done: 2,
  total: 2,
  ms: 40,
};

test('a report names paths of the site', () => {
  expect(liveReportSchema.parse(report)).toEqual(report);
});

test.each([
  { replica: '../x' },
  { replica: '' },
  { revision: -1 },
  { pages: ['//evil.example'] },
  { pages: ['/\\evil.example'] },
  { pages: ['https://evil.example'] },
  { pages: [`/${'x'.repeat(1_024)}`] },
  { failed: [1] },
  { done: 3 },
  { ms: -1 },
  { ms: Number.NaN },
])('what holds %j is no report', (wrong) => {
  expect(liveReportSchema.safeParse({ ...report, ...wrong }).success).toBe(false);
});

import fc from 'fast-check';
import { embedCountsSchema, webOrigin } from './embedCounts';
import { maxCountRows } from './limits';

const view = { day: '2026-05-04', key: 'vq', view: 'agreement-card', count: 3 };
const host = { day: '2026-05-04', key: '', host: 'https://a.example', count: 3 };
const isReport = (report: unknown) => embedCountsSchema.safeParse(report).success;

test('a report is counts by partner, view and day, and origins', () => {
  expect(isReport({ views: [view], hosts: [host] })).toBe(true);
});

test.each([
  [{ ...view, view: 'anything' }, host],
  [{ ...view, count: -1 }, host],
  [{ ...view, count: 0 }, host],
  [{ ...view, count: 1.5 }, host],
  [{ ...view, count: 1e9 }, host],
  [{ ...view, day: 'today' }, host],
  [{ ...view, day: '2026-02-30' }, host],
  [{ ...view, key: "'; drop table" }, host],
  [view, { ...host, host: 'https://a.example/personne/42' }],
  [view, { ...host, host: 'javascript:alert(1)' }],
  [view, { ...host, host: `https://${'a.'.repeat(100)}example` }],
])('a report with one wrong row is none: %j %j', (one, other) => {
  expect(isReport({ views: [one], hosts: [other] })).toBe(false);
});

test.each(['', [], null, {}, { views: 1, hosts: [] }])('%j is no report', (value) => {
  expect(isReport(value)).toBe(false);
});

test('a report has so many rows, and no more', () => {
  const rows = (count: number) => ({ views: Array(count).fill(view), hosts: [] });
  expect([isReport(rows(maxCountRows)), isReport(rows(maxCountRows + 1))]).toEqual([true, false]);
});

test('of an address only its origin is kept, and only of the web', () => {
  expect(webOrigin('https://a.example:8443/personne/42?x=1#y')).toBe('https://a.example:8443');
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.webUrl({ validSchemes: ['ftp'] })), (url) => {
      const origin = webOrigin(url);
      expect(origin === null || webOrigin(origin) === origin).toBe(true);
      expect(origin === null || /^https?:\/\/[^/]+$/.test(origin)).toBe(true);
    }),
  );
});

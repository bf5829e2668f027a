import { parseCountReport } from './countReport';

const view = { day: '2026-05-04', key: 'vq', view: 'agreement-card', count: 3 };
const host = { day: '2026-05-04', key: '', host: 'https://a.example', count: 3 };
const parse = (views: object[], hosts: object[]) =>
  parseCountReport(JSON.stringify({ views, hosts }));

test('a report is counts by partner, view and day, and origins', () => {
  expect(parse([view], [host])).toEqual({ views: [view], hosts: [host] });
});

test.each([
  [{ ...view, view: 'anything' }, host],
  [{ ...view, count: -1 }, host],
  [{ ...view, count: 1.5 }, host],
  [{ ...view, day: 'today' }, host],
  [{ ...view, key: "'; drop table" }, host],
  [view, { ...host, host: 'https://a.example/personne/42' }],
  [view, { ...host, host: 'javascript:alert(1)' }],
])('a report with one wrong line is none: %j %j', (views, hosts) => {
  expect(parse([views], [hosts])).toBeNull();
});

test.each(['', '[]', 'null', '{}', '{"views":1,"hosts":[]}'])('%s is no report', (text) => {
  expect(parseCountReport(text)).toBeNull();
});

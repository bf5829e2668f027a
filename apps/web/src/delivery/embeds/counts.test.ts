import { embedViews } from '@entente/model/addressNames';
import { encodeRequest } from '@entente/protocol/call';
import { cmsCalls } from '@entente/protocol/calls';
import type { EmbedCountsReport } from '@entente/protocol/embedCounts';
import { maxBodyBytes } from '@entente/protocol/limits';
import { EmbedCounts, refererOrigin } from './counts';

const day = '2026-05-04';

test('views are counted by partner, view and day, and hosts by their origin', () => {
  const counts = new EmbedCounts();
  counts.add('vq', 'partner', day, 'https://a.example');
  counts.add('vq', 'partner', day, 'https://b.example');
  counts.add(null, 'map', day, null);
  expect(counts.take()).toEqual({
    views: [
      { day, key: 'vq', view: 'partner', count: 2 },
      { day, key: '', view: 'map', count: 1 },
    ],
    hosts: [
      { day, key: 'vq', host: 'https://a.example', count: 1 },
      { day, key: 'vq', host: 'https://b.example', count: 1 },
    ],
  });
  expect(counts.take()).toBeNull();
});

test('what could not be reported is reported later, with what came meanwhile', () => {
  const counts = new EmbedCounts();
  counts.add('vq', 'partner', day, null);
  const lost = counts.take();
  counts.add('vq', 'partner', day, null);
  if (lost) counts.giveBack(lost);
  expect(counts.take()?.views).toEqual([{ day, key: 'vq', view: 'partner', count: 2 }]);
});

test('of a page that shows us only the origin is kept', () => {
  expect(refererOrigin('https://www.univ.example/personne/42?id=7#x')).toBe(
    'https://www.univ.example',
  );
});

test.each([undefined, '', 'about:blank', 'javascript:alert(1)', 'nonsense', 'file:///etc/passwd'])(
  'a referer %s is nobody',
  (referer) => {
    expect(refererOrigin(referer)).toBeNull();
  },
);

test('invented referers don’t fill the memory', () => {
  const counts = new EmbedCounts();
  for (let count = 0; count < 10_000; count += 1)
    counts.add(null, 'map', day, `https://x${count}.example`);
  const taken = counts.take();
  expect(taken?.hosts).toHaveLength(200);
  expect(taken?.views[0]?.count).toBe(10_000);
});

const sum = (rows: readonly { count: number }[]) =>
  rows.reduce((total, { count }) => total + count, 0);

test('what is more than a report holds goes in several, each of which the newsroom takes', () => {
  const counts = new EmbedCounts();
  const lost: EmbedCountsReport[] = [];
  for (const turn of [1, 2]) {
    for (let partner = 0; partner < 100; partner += 1)
      for (const view of embedViews)
        counts.add(
          `partner-${partner}`,
          view,
          day,
          `https://${'a'.repeat(50)}${turn}${partner}.example`,
        );
    const taken = counts.take();
    if (turn === 1 && taken) lost.push(taken);
  }
  lost.forEach((report) => counts.giveBack(report));
  const reports: EmbedCountsReport[] = [];
  for (let taken = counts.take(); taken; taken = counts.take()) reports.push(taken);
  expect(reports.length).toBeGreaterThan(1);
  for (const report of reports) {
    const { body } = encodeRequest(cmsCalls.embedCounts, report);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(maxBodyBytes);
  }
});

test('nothing is lost or counted twice, however many reports it takes', () => {
  const counts = new EmbedCounts();
  for (let partner = 0; partner < 100; partner += 1)
    for (const view of embedViews) counts.add(`partner-${partner}`, view, day, 'https://a.example');
  let views = 0;
  let hosts = 0;
  for (let taken = counts.take(); taken; taken = counts.take()) {
    views += sum(taken.views);
    hosts += sum(taken.hosts);
  }
  expect([views, hosts]).toEqual([100 * embedViews.length, 100 * embedViews.length]);
});

import { EmbedCounts, hostOf } from './counts';

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
  expect(hostOf('https://www.univ.example/personne/42?id=7#x')).toBe('https://www.univ.example');
});

test.each([undefined, '', 'about:blank', 'javascript:alert(1)', 'nonsense', 'file:///etc/passwd'])(
  'a referer %s is nobody',
  (referer) => {
    expect(hostOf(referer)).toBeNull();
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

import { pressLinkId, pressLinkPath } from './pressLinkAddress';

const key = 'a key of at least thirty-two characters';
const segmentOf = (path: string) => path.split('/').at(-1) ?? '';

test('a link leads back to its id', () => {
  const path = pressLinkPath(key, 42, 'fr');
  expect(path).toMatch(/^\/preview\/press\/fr\/42\.[A-Za-z0-9_-]{43}$/);
  expect(pressLinkId(key, segmentOf(path))).toBe(42);
});

test('every language of an entry has the same link', () => {
  expect(segmentOf(pressLinkPath(key, 42, 'fr'))).toBe(segmentOf(pressLinkPath(key, 42, 'en')));
});

test('what was not signed with the key, or for another id, is no link', () => {
  const segment = segmentOf(pressLinkPath(key, 42, 'fr'));
  const signature = segment.slice('42.'.length);
  const strange = [
    '',
    '42',
    '42.',
    `43.${signature}`,
    `042.${signature}`,
    `42.${signature}=`,
    `42.${signature.slice(0, -1)}`,
    // The last character carries two bits that mean nothing.
    ...['A', 'B', 'C', 'D']
      .map((end) => `42.${signature.slice(0, -1)}${end}`)
      .filter((one) => one !== segment),
    segmentOf(pressLinkPath(`${key}!`, 42, 'fr')),
  ];
  for (const one of strange) expect({ one, id: pressLinkId(key, one) }).toEqual({ one, id: null });
});

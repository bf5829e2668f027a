import { ensureEmbedKey } from './ensureEmbedKey';

const keyAfter = (embed: Record<string, unknown>) => {
  ensureEmbedKey({ embed });
  return embed.key;
};

test('new settings get a key that no others have', () => {
  const [first, second] = [keyAfter({ origins: '*' }), keyAfter({ key: '' })];
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  expect(second).not.toBe(first);
});

test('a key that is there stays, said or unsaid', () => {
  expect(keyAfter({ key: 'ville-de-quebec' })).toBe('ville-de-quebec');
  expect(keyAfter({ id: 4, suspended: true })).toBeUndefined();
});

test('a partner saved without settings gets none', () => {
  const data = { name: 'Brno' };
  ensureEmbedKey(data);
  expect(data).toEqual({ name: 'Brno' });
});

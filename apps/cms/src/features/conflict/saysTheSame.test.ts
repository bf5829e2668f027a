import { saysTheSame } from './saysTheSame';

test('what is empty says the same in whatever way it is', () => {
  expect(saysTheSame(null, '')).toBe(true);
  expect(saysTheSame([], undefined)).toBe(true);
  expect(saysTheSame({ title: null }, {})).toBe(true);
  expect(saysTheSame(0, null)).toBe(false);
  expect(saysTheSame(false, null)).toBe(false);
});

test('neither the order of names nor the keys of a form make a difference', () => {
  const kept = [{ __component: 'block.quote', text: 'Un', id: 3 }];
  const sent = [{ id: 3, text: 'Un', __component: 'block.quote', __temp_key__: 'a0' }];
  expect(saysTheSame(kept, sent)).toBe(true);
  expect(saysTheSame(kept, [...sent].concat(sent))).toBe(false);
});

test('the order of paragraphs does', () => {
  expect(saysTheSame(['Un', 'Deux'], ['Deux', 'Un'])).toBe(false);
});

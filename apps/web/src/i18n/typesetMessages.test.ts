import { shippedMessages } from './messages';
import { typesetMessages } from './typesetMessages';

const french = shippedMessages('fr');
const english = shippedMessages('en');

test('no French word of the site can be parted from its punctuation', () => {
  if (!french) throw new Error('No French');
  const all = JSON.stringify(typesetMessages(french, 'fr'));
  expect(all).not.toMatch(/« | [»;!?]/);
  expect(all.replaceAll(/"[\w.-]+":/g, '')).not.toMatch(/\p{L} :/u);
  expect(all).toContain('«\u202F{source}\u202F»');
});

test('English words stay as they were written', () => {
  if (!english) throw new Error('No English');
  expect(typesetMessages(english, 'en')).toEqual(english);
});

import { slowOn } from '@entente/model/linear.fixture';
import { readLinkAddress } from './features/linkCheck/server/linkAddress';
import { quotePiece } from './features/search/server/quote';
import { wordsOf } from './features/search/server/words';
import { figuresOf } from './features/translations/server/figures';
import { safeName } from './features/uploads/server/safeNames';
import { slugify } from './pipeline/save/slugs/slugify';

/** What the CMS reads of people’s texts and files with expressions. */
const functions: [string, (text: string) => unknown][] = [
  ['an excerpt of its beginning', (text) => quotePiece(text, 'fr', new Map())],
  ['an excerpt of its end', (text) => quotePiece(`${text} pont`, 'fr', new Map([['pont', 0]]))],
  ['words', (text) => wordsOf(text)],
  ['figures', (text) => figuresOf(text, 'fr')],
  ['English figures', (text) => figuresOf(text, 'en')],
  ['a file’s name', safeName],
  ['a slug', slugify],
  ['a link', (text) => readLinkAddress(text, 'https://a.example')],
  ['an e-mail link', (text) => readLinkAddress(`mailto:${text}`, 'https://a.example')],
];

test.each(functions)('%s takes time in proportion to the text', (_, run) => {
  expect(slowOn(run)).toEqual([]);
});

import path from 'node:path';
import { csvLine } from '@entente/model/csv';
import { sortedName } from '@entente/model/familyNames';
import { foldLetters, searchWords } from '@entente/model/foldLetters';
import { slowOn } from '@entente/model/linear.fixture';
import { createLinks, slugProblem } from '@entente/model/links';
import { plainSpaces, together } from '@entente/model/spaces';
import { statementForm } from '@entente/model/statementForm';
import { readTypedDate } from '@entente/model/typedDate';
import { typeset } from '@entente/model/typeset';
import { webAddressProblem } from '@entente/model/webAddress';
import { paragraphsOf } from '@entente/ui/Text';
import { parseRichText, plainText, safeHref } from './blocks/parseRichText';
import { piecesOf } from './content/search/QuotedText';
import { readSearch } from './content/search/searchParams';
import { describe as described } from './content/shared/describe';
import { escapeXml } from './delivery/xml';
import { icalendar } from './delivery/outputs/calendars/icalendar';
import { linesOf } from './delivery/outputs/social/lettering.server';
import { defaultLocales } from './i18n/siteValue';

const links = createLinks(defaultLocales());
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

beforeAll(() => {
  jest.spyOn(process, 'cwd').mockReturnValue(path.join(__dirname, '..'));
});

/** Everything that reads or writes what people wrote. */
const functions: [string, (text: string) => unknown][] = [
  ['French typography', (text) => typeset(text, 'fr')],
  ['English typography', (text) => typeset(text, 'en')],
  ['plain spaces', plainSpaces],
  ['no-break spaces', together],
  ['folded letters', foldLetters],
  ['words to search', searchWords],
  ['a family name', sortedName],
  ['a quotation', (text) => statementForm('direct', text, 'fr')],
  ['reported speech', (text) => statementForm('reported', text, 'fr')],
  ['a typed date', readTypedDate],
  ['a web address', webAddressProblem],
  ['a path', (text) => [links.parse(`/fr/${text}`), links.parse(text)]],
  ['a slug', slugProblem],
  ['a link', (slug) => links.find({ kind: 'entry', type: 'article', locale: 'fr', slug })],
  ['a line of CSV', (text) => csvLine([text, [text]])],
  ['paragraphs', paragraphsOf],
  ['rich text', (text) => parseRichText(paragraph(text))],
  ['plain text', (text) => plainText([{ type: 'text', text, marks: [] }])],
  ['the address of a link', safeHref],
  ['a description', (text) => described(text)],
  ['a question', (text) => readSearch(new URLSearchParams({ q: text }))],
  ['a quoted text', (text) => piecesOf({ text, ranges: [[1, 2]] })],
  ['XML', escapeXml],
  ['a calendar', (title) => icalendar({ title, locale: 'fr', self: 'https://a', events: [] })],
];

test.each(functions)('%s takes time in proportion to the text', (_, run) => {
  expect(slowOn(run)).toEqual([]);
});

test('a card lays out no more than it shows', () => {
  expect(slowOn((text) => linesOf(text, 'serif', 64, 1056, 3), 8_000)).toEqual([]);
});

test('nor does a text of a million letters stop a page', () => {
  const units = [' ', '« ', '»', '(', '123 ', '.', '/', '! ', 'M. ', 'a '];
  expect(slowOn((text) => typeset(text, 'fr'), 1_000_000, units)).toEqual([]);
});

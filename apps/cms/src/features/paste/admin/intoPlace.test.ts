import type { Block, Inline, List } from './blocks';
import { intoPlace } from './intoPlace';

const text = (words: string): Inline[] => [{ type: 'text', text: words }];
const paragraph = (words: string): Block => ({ type: 'paragraph', children: text(words) });
const heading = (words: string): Block => ({ type: 'heading', level: 2, children: text(words) });
const item = (words: string) => ({ type: 'list-item' as const, children: text(words) });
const list = (indentLevel: number, ...children: List['children']): List => ({
  type: 'list',
  format: 'unordered',
  indentLevel,
  children,
});
const [empty, title, words] = [paragraph(''), heading('Titre'), paragraph('Mots')];
const place = (isStart: boolean, isEnd: boolean, listLevel: number | null = null) => ({
  isStart,
  isEnd,
  listLevel,
});

test('a paragraph alone goes into the line that is written', () => {
  expect(intoPlace([words], place(false, false))).toEqual(text('Mots'));
});

test('a space that was copied beside words parts them from those of before and after', () => {
  const [space] = text(' ');
  const [mots] = text('Mots');
  expect(intoPlace([words], place(false, false), ' Mots ')).toEqual([space, mots, space]);
  expect(intoPlace([words], place(true, false), ' Mots\r\n')).toEqual([mots]);
});

test('nothing is added where nothing is merged', () => {
  expect(intoPlace([title, words], place(true, true))).toEqual([title, words]);
});

test('a heading beside words stays one; a paragraph goes on with them', () => {
  expect(intoPlace([title], place(false, true))).toEqual([empty, title]);
  expect(intoPlace([title], place(true, false))).toEqual([title, empty]);
  expect(intoPlace([title], place(false, false))).toEqual([empty, title, empty]);
  expect(intoPlace([words, title, words], place(false, false))).toEqual([words, title, words]);
});

test('in a list all are items, deeper ones in lists of their own', () => {
  const pasted = [title, list(0, item('a'), list(1, item('b')))];
  expect(intoPlace(pasted, place(true, true, 1))).toEqual([
    item('Titre'),
    item('a'),
    list(2, item('b')),
  ]);
  expect(intoPlace([list(0, item('a'))], place(false, true, 0))).toEqual([item(''), item('a')]);
});

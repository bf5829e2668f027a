import { differenceOf } from './difference';
import type { Snapshot } from './snapshot';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const body = (...texts: string[]) => [
  { __component: 'block.rich-text', body: texts.map(paragraph) },
];
const snapshot = (fields: Snapshot['fields'], relations: Snapshot['relations'] = {}): Snapshot => ({
  fields: { headline: 'Une signature', lead: 'Deux rives.', ...fields },
  relations,
});
const told = (before: Snapshot, after: Snapshot) =>
  differenceOf('article', before, after, 'fr').map(({ label, parts }) => [
    label,
    parts
      .map(({ kind, text }) => ({ same: text, added: `{+${text}}`, removed: `{-${text}}` })[kind])
      .join(''),
  ]);

describe('the difference between two versions', () => {
  test('is nothing between two that say the same', () => {
    expect(told(snapshot({ body: body('Un.') }), snapshot({ body: body('Un.') }))).toEqual([]);
  });

  test('is told in words, field by field, in the order of the form', () => {
    const after = { lead: 'Trois rives.', headline: 'Une signature à Québec' };
    expect(told(snapshot({}), snapshot(after))).toEqual([
      ['Titre', 'Une signature{+ à Québec}'],
      ['Chapeau', '{-Deux}{+Trois} rives.'],
    ]);
  });

  test('of a text is that of its paragraphs', () => {
    const [before, after] = [body('Un début.', 'Une fin.'), body('Un début.', 'Une autre fin.')];
    expect(told(snapshot({ body: before }), snapshot({ body: after }))).toEqual([
      ['Texte', 'Un début.\nUne {+autre }fin.'],
    ]);
  });

  test('of relations is that of the names they had', () => {
    const link = (...names: string[]) => ({
      partners: names.map((name) => ({ documentId: name.toLowerCase(), name })),
    });
    expect(told(snapshot({}, link('Québec')), snapshot({}, link('Québec', 'Laval')))).toEqual([
      ['Partenaires', 'Québec{+\nLaval}'],
    ]);
  });

  test('is none where what is linked only has another name', () => {
    const link = (name: string) => ({ partners: [{ documentId: 'quebec', name }] });
    expect(told(snapshot({}, link('Ville de Québec')), snapshot({}, link('Québec City')))).toEqual(
      [],
    );
  });

  test('of a field that was filled or emptied is all of it', () => {
    expect(told(snapshot({ date: null }), snapshot({ date: '2024-04-09' }))).toEqual([
      ['Date', '{+2024-04-09}'],
    ]);
  });
});

import fc from 'fast-check';
import { statementForm } from './statementForm';

const languages = fc.constantFrom('fr', 'fr-CA', 'en', 'de', 'ar', 'ja', 'xx');

test.each([
  ['fr', '«\u202FOui.\u202F»'],
  ['fr-CA', '«\u202FOui.\u202F»'],
  ['en', '“Oui.”'],
  ['de', '„Oui.“'],
  ['ar', '«Oui.»'],
])('what was said word for word has the quotation marks of %s', (language, text) => {
  expect(statementForm('direct', 'Oui.', language)).toEqual({ isQuotation: true, text });
});

test.each(['« Oui. »', '“Oui.”', '"Oui."', '„Oui.“'])('%s gets no second pair of marks', (text) => {
  expect(statementForm('direct', text, 'fr').text).toBe(text);
});

test('two quotations in one text are not one', () => {
  const text = '« Oui », dit-elle, « non »';
  expect(statementForm('direct', text, 'fr').text).toBe(`«\u202F${text}\u202F»`);
  expect(statementForm('reported', text, 'fr').text).toBe(text);
});

test('reported speech loses the marks that somebody typed around it', () => {
  expect(statementForm('reported', '« Elle s’en réjouit. »', 'fr')).toEqual({
    isQuotation: false,
    text: 'Elle s’en réjouit.',
  });
});

test('a statement of which nobody recorded the kind is not given as a quotation', () => {
  for (const kind of [null, undefined, '', 'constructor']) {
    expect(statementForm(kind, 'Oui.', 'fr').isQuotation).toBe(false);
  }
});

test('reported speech never stands between a pair of quotation marks, however it was typed', () => {
  const wrapped = fc
    .tuple(fc.string(), fc.array(fc.constantFrom('«»', '“”', '„“', '""', '‘’', '「」')))
    .map(([text, pairs]) =>
      pairs.reduce((inner, pair) => pair.charAt(0) + inner + pair.charAt(1), text),
    );
  fc.assert(
    fc.property(wrapped, languages, (text, language) => {
      const { isQuotation, text: written } = statementForm('reported', text, language);
      expect(isQuotation).toBe(false);
      // Nothing is left to take off, and nothing was put on.
      expect(statementForm('reported', written, language).text).toBe(written);
      expect(text).toContain(written);
    }),
  );
});

test('marks around marks, however many, are no quotation of what was told in other words', () => {
  for (const layers of [2, 8, 9, 5_000]) {
    const text = `${'«\u202F'.repeat(layers)}Oui.${'\u202F»'.repeat(layers)}`;
    expect(statementForm('reported', text, 'fr')).toEqual({ isQuotation: false, text: 'Oui.' });
  }
});

import fc from 'fast-check';

/** What a person, an import or a fault may have stored where a text is meant. */
const anyText = fc.oneof(
  fc.constantFrom('', ' ', 'au', 'page', 'accords', '../..', '/', '%ff', '\u0000', '\uD83C', '!'),
  fc.constantFrom(
    'ville-de-québec',
    'الرباط',
    '東京',
    '🎉',
    'a'.repeat(5000),
    'un mot '.repeat(900),
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

/** Every day that a database can hold, the far ends more often. */
const anyStoredDay = fc.oneof(
  fc.constantFrom(
    '0001-01-01',
    '0800-12-25',
    '1604-05-01',
    '1799-12-31',
    '2100-01-01',
    '9999-12-31',
  ),
  fc
    .date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((day) => day.toISOString().slice(0, 10)),
);

/** Closed lists and what the CMS makes itself: a database holds nothing else in them. */
const sure = /^(__typename|documentId|id|locale|kind|instrument|type|colour|state|direction)$/;
const sureToo =
  /^(precision|.*Precision|termKind|legalNature|visibility|part|language|file|url|ext)$/;
const isDay = /^\d{4}-\d{2}-\d{2}$/;
const isInstant = /^\d{4}-\d{2}-\d{2}T/;

/** The same thing with any of its values as something else that may be stored, or nothing. */
export function anyStored<T>(example: T): fc.Arbitrary<T> {
  return anyOf(example, '') as fc.Arbitrary<T>;
}

function anyOf(value: unknown, name: string): fc.Arbitrary<unknown> {
  if (sure.test(name) || sureToo.test(name)) return fc.constant(value);
  if (Array.isArray(value)) {
    return fc.tuple(...value.map((one: unknown) => anyOf(one, name)));
  }
  if (typeof value === 'object' && value !== null) {
    return fc.record(
      Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, anyOf(inner, key)])),
    );
  }
  const other = otherFor(value);
  return other ? fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, other) : fc.constant(value);
}

function otherFor(value: unknown): fc.Arbitrary<unknown> | null {
  if (typeof value === 'number') return fc.option(fc.integer());
  if (typeof value !== 'string') return null;
  if (isDay.test(value)) return fc.option(anyStoredDay);
  if (isInstant.test(value)) return fc.option(anyStoredDay.map((day) => `${day}T12:00:00.000Z`));
  return fc.option(anyText);
}

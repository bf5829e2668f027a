import { readRelease } from '../readRelease';

const HEAD = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n';
const read = (text: string) => readRelease(HEAD + text);

it.each([
  ['Elles renouvellent ainsi une relation née en 1991.', '1991'],
  ['Valcombe et Ornay se connaissent depuis 2003.', '2003'],
  ['Partenaires depuis 1979, Valcombe et Ornay ont renouvelé leur convention.', '1979'],
  ['The renewed pact builds on a relationship that began in 1966.', '1966'],
  ['The two towns have known each other since 1952, and renewed their pact.', '1952'],
])('dates the start of the relations in “%s”', (text, year) => {
  expect(read(text).milestones.map(({ kind, date }) => `${kind} ${date.value}`)).toEqual([
    `relationship-started ${year}`,
  ]);
});

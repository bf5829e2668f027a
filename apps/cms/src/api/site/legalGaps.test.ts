import { legalGaps, type LegalMentions } from './legalGaps';

const person = { name: 'Ville', address: '1 place de la Mairie', phone: '+33 2 61 91 00 00' };
const complete: LegalMentions = {
  locale: 'fr',
  publisher: person,
  publicationDirector: 'La maire',
  host: person,
};

test('a complete notice has no gap', () => {
  expect(legalGaps(complete)).toEqual([]);
});

test('each empty field is named', () => {
  const host = { ...person, phone: ' ' };
  expect(legalGaps({ ...complete, publicationDirector: '', host })).toEqual([
    'publicationDirector',
    'host.phone',
  ]);
});

test('a site without settings lacks everything', () => {
  expect(legalGaps(null)).toHaveLength(7);
});

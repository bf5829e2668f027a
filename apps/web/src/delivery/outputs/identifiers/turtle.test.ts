import { turtle } from './turtle';

test('a tree is written with its types, texts, things named and things without a name', () => {
  const written = turtle({
    '@context': 'https://schema.org',
    '@id': 'https://e.example/id/agreement/a1',
    '@type': 'Legislation',
    name: 'Accord "culture"\nsigné',
    legislationResponsible: [{ '@type': 'Organization', '@id': 'https://e.example/id/partner/p1' }],
    isPartOf: { '@type': 'CreativeWork', name: 'Cadre' },
    keywords: [],
    version: 2,
  });
  expect(written).toBe(`@prefix schema: <https://schema.org/> .

<https://e.example/id/agreement/a1> a schema:Legislation ;
  schema:name "Accord \\"culture\\"\\nsigné" ;
  schema:legislationResponsible <https://e.example/id/partner/p1> ;
  schema:isPartOf [ a schema:CreativeWork ;
  schema:name "Cadre" ] ;
  schema:version 2 .
`);
});

test('no text can end the name of a thing', () => {
  expect(turtle({ '@id': 'https://e.example/a> <b', '@type': 'Thing' })).toContain(
    '<https://e.example/a%3E%20%3Cb>',
  );
});

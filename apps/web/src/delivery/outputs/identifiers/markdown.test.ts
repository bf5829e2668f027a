import { markdownOf } from './markdown';

test('an entry is a title, a text, facts and its address', () => {
  expect(
    markdownOf({
      '@type': 'Legislation',
      '@id': 'https://e.example/id/agreement/a1',
      name: 'Accord',
      description: 'Ce qui fut convenu.',
      url: 'https://e.example/fr/accords/accord',
      legislationResponsible: [{ '@type': 'Organization', name: 'Brno' }, { name: 'Rennes' }],
    }),
  ).toBe(`# Accord

Ce qui fut convenu.

- legislationResponsible: Brno, Rennes

<https://e.example/fr/accords/accord>
<https://e.example/id/agreement/a1>
`);
});

test('no text becomes markup', () => {
  const written = markdownOf({ name: '# <script>[x](y)\n\n# z', keywords: ['`a`'] });
  expect(written).toBe('# \\# \\<script\\>\\[x\\](y) \\# z\n\n- keywords: \\`a\\`\n');
});

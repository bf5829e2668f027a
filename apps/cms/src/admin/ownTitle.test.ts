import { ownTitle } from './ownTitle';

test('the title ends with our name', () => {
  expect(ownTitle('Actualités | Strapi')).toBe('Actualités | Entente');
});

test('a headline that names Strapi keeps it', () => {
  expect(ownTitle('Strapi | an article | Entente')).toBe('Strapi | an article | Entente');
});

test('so does the title before the first screen', () => {
  expect(ownTitle('Strapi Admin')).toBe('Entente');
});

import { menuSections } from './menuSections';

test('what the newsroom works with stands in the order of a story, all else after it', () => {
  const links = ['/', '/settings', 'entente-reviews', 'content-manager', 'a-plugin'];
  expect(menuSections(links.map((to) => ({ to })))).toEqual([
    { heading: null, links: [{ to: '/' }] },
    { heading: 'menu.newsroom', links: [{ to: 'content-manager' }, { to: 'entente-reviews' }] },
    { heading: 'menu.keeping', links: [{ to: '/settings' }, { to: 'a-plugin' }] },
  ]);
});

test('a heading without links is none', () => {
  expect(menuSections([{ to: '/' }]).map(({ heading }) => heading)).toEqual([null]);
});

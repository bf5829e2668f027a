import { adminWords, menuId } from './adminWords';

test('a field is named in the language of who reads', () => {
  const id = 'content-manager.content-types.api::article.article.lead';
  expect(adminWords('fr')[id]).toBe('Chapeau');
  expect(adminWords('en')[id]).toBe('Lead');
});

test('the choices of a list are words, not keys', () => {
  expect(adminWords('fr')['press-release']).toBe('Communiqué de presse');
  expect(adminWords('fr').signed).toMatch(/^Signature/);
  expect(adminWords('en').internal).toBe('Only us');
});

test('the menu begins with what is written every day', () => {
  const ids = ['page', 'article', 'agreement'].map(menuId).sort();
  expect(ids.map((id) => adminWords('en')[id])).toEqual(['News', 'Agreements', 'Pages']);
});

/** @jest-environment jsdom */
import { adminWords } from './adminWords';
import { nameColumns } from './columnMenu';

const agreements = '/admin/content-manager/collection-types/api::agreement.agreement';

function columnsNamed(pathname: string, names: string[]): (string | null)[] {
  document.body.innerHTML = `<fieldset>${names
    .map((name) => `<button role="checkbox"></button><label><span>${name}</span></label>`)
    .join('')}</fieldset>`;
  nameColumns(document, pathname, adminWords('fr'));
  return [...document.querySelectorAll('label')].map((label) => label.textContent);
}

test('columns to choose have the names of the fields', () => {
  expect(columnsNamed(agreements, ['termKind', 'createdAt', 'Durée'])).toEqual([
    'Durée',
    'Créée le',
    'Durée',
  ]);
});

test('what is not the list of one of our types is left as it is', () => {
  expect(columnsNamed('/admin/settings/users', ['title'])).toEqual(['title']);
  expect(columnsNamed(`${agreements}/a1`, ['title'])).toEqual(['title']);
});

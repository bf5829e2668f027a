import { isRequired } from './requirement';

const roles = (...codes: string[]) => codes.map((code) => ({ code }));

test('administrators and approvers have to, where the setting says so', () => {
  expect(isRequired('required', roles('strapi-super-admin'))).toBe(true);
  expect(isRequired('required', roles('entente-author', 'entente-approver'))).toBe(true);
  expect(isRequired('required', roles('entente-author', 'entente-editor'))).toBe(false);
});

test('everybody, or nobody', () => {
  expect(isRequired('everybody', [])).toBe(true);
  expect(isRequired('optional', roles('strapi-super-admin'))).toBe(false);
});

import { namedAs } from './namedAs';

test('an entry is created under the name that was looked for', () => {
  expect(namedAs('api::partner.partner', ' Ville  de Laval ')).toEqual({ name: 'Ville de Laval' });
  expect(namedAs('api::partner.partner', '  ')).toEqual({});
  expect(namedAs('plugin::users.user', 'Somebody')).toEqual({});
});

test('a person has a given name before the others, or a family name alone', () => {
  const uid = 'api::speaker.speaker';
  expect(namedAs(uid, 'Anne de La Fontaine')).toEqual({
    givenName: 'Anne',
    familyName: 'de La Fontaine',
  });
  expect(namedAs(uid, 'Appéré')).toEqual({ familyName: 'Appéré' });
});

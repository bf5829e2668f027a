import { relayAt } from './relay';

test('a relay without a name is spoken to as it is', () => {
  expect(relayAt('smtp://relay.ville.example')).toEqual({
    host: 'relay.ville.example',
    port: 587,
    secure: false,
    requireTLS: false,
  });
});

test('a name and a password are sent only once the connection is encrypted', () => {
  expect(relayAt('smtp://entente:p%40ss@relay.ville.example:2525')).toEqual({
    host: 'relay.ville.example',
    port: 2525,
    secure: false,
    requireTLS: true,
    auth: { user: 'entente', pass: 'p@ss' },
  });
  expect(relayAt('smtps://entente:secret@relay.ville.example')).toMatchObject({
    port: 465,
    secure: true,
  });
});

test.each([
  'relay.ville.example',
  'https://relay.ville.example',
  'smtp://relay.ville.example/path',
  'smtp://relay.ville.example?tls=no',
  'smtp://:secret@relay.ville.example',
  'smtp://',
])('%s is no address of a relay', (address) => {
  expect(relayAt(address)).toBeNull();
});

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { canSignIn, firstAdministrator } from './administrator.mjs';

let folder;
const saved = { ...process.env };
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'entente-admin-'));
  delete process.env.ENTENTE_ADMIN_EMAIL;
  delete process.env.ENTENTE_ADMIN_PASSWORD;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  process.env = { ...saved };
});

describe('the first administrator', () => {
  test('has a password made once, which only the owner of the folder reads', () => {
    const first = firstAdministrator(folder);
    const file = path.join(folder, 'admin-password');
    expect(readFileSync(file, 'utf8').trim()).toBe(first.password);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(firstAdministrator(folder)).toEqual(first);
  });

  test('is the one that the environment names', () => {
    process.env.ENTENTE_ADMIN_EMAIL = 'marie@ville.example';
    process.env.ENTENTE_ADMIN_PASSWORD = 'Passerelle-72';
    expect(firstAdministrator(folder)).toEqual({
      email: 'marie@ville.example',
      password: 'Passerelle-72',
    });
  });

  test.each(['Elevenchar1', 'nocapital-7777', 'NOSMALL-77777', 'NoDigitHere-at'])(
    'is refused the password %s, which the CMS would refuse too',
    (password) => {
      process.env.ENTENTE_ADMIN_PASSWORD = password;
      expect(() => firstAdministrator(folder)).toThrow('ENTENTE_ADMIN_PASSWORD must have');
    },
  );

  test('is refused an e-mail address that is none', () => {
    process.env.ENTENTE_ADMIN_EMAIL = 'marie';
    expect(() => firstAdministrator(folder)).toThrow('“marie”');
  });
});

test.each([
  [200, true],
  [400, false],
])('a CMS that answers %i to the sign-in means: shown %s', async (status, expected) => {
  const server = http.createServer((_request, response) => response.writeHead(status).end('{}'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  await expect(canSignIn(url, { email: 'a@b.example', password: 'x' })).resolves.toBe(expected);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

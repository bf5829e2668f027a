import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { firstAdministrator, passwordLine, trySignIn } from './administrator.mjs';

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

/** A CMS that answers every sign-in with a status, or with nothing at all. */
async function cmsAnswering(status, act) {
  const server = http.createServer((_request, response) => {
    if (status !== null) response.writeHead(status).end('{}');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await act(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const administrator = { email: 'a@b.example', password: 'Passerelle-72' };

test.each([
  [200, 'opens'],
  [400, 'refused'],
  [401, 'refused'],
  [429, 'unknown'],
  [503, 'unknown'],
  [null, 'unknown'],
])('a CMS that answers %s to the sign-in means: %s', async (status, expected) => {
  await cmsAnswering(status, async (url) =>
    expect(await trySignIn(url, administrator, 200)).toBe(expected),
  );
});

describe('the line about the password', () => {
  const lineOf = (status) =>
    cmsAnswering(status, (url) => passwordLine(url, administrator, folder));

  test('shows it by each start until one has shown it', async () => {
    const first = await lineOf(200);
    expect(first.line).toContain('Passerelle-72');
    // That start failed before it was on the screen.
    const second = await lineOf(200);
    expect(second.line).toContain('Passerelle-72');
    second.noteShown();
    expect((await lineOf(200)).line).toContain('shown at an earlier start');
  });

  test('says that it was changed only when it no longer opens the admin', async () => {
    expect((await lineOf(400)).line).toContain('has been changed');
    const busy = await lineOf(429);
    expect(busy.line).toContain('the file admin-password has it');
    expect(busy.line).not.toContain('has been changed');
    busy.noteShown();
    expect((await lineOf(200)).line).toContain('Passerelle-72');
  });
});

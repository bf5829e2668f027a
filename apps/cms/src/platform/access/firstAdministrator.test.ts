import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { ensureFirstAdministrator } from './firstAdministrator';

let mockEnv: object;
jest.mock('../env', () => ({ cmsEnv: () => mockEnv }));

interface Created {
  email: string;
  password: string;
}

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'entente-first-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a CMS without people, or with. @returns whom it made, and what it logged */
async function started(administrator: Created | null, hasPeople = false) {
  mockEnv = { administrator, dataDir: folder };
  const created: Created[] = [];
  const logged: string[] = [];
  const services: Record<string, object> = {
    'admin::user': {
      exists: async () => hasPeople,
      create: async (user: Created) => created.push(user),
    },
    'admin::role': { getSuperAdmin: async () => ({ id: 1 }) },
  };
  const strapi = {
    service: (name: string) => services[name],
    log: { warn: (text: string) => logged.push(text) },
  } as unknown as Core.Strapi;
  await ensureFirstAdministrator(strapi);
  return { created, logged };
}
const file = () => path.join(folder, 'admin-password');

test('the administrator that the environment names is made', async () => {
  const { created } = await started({ email: 'marie@ville.example', password: 'Passerelle7' });
  expect(created).toMatchObject([{ email: 'marie@ville.example', password: 'Passerelle7' }]);
});

test('without one the CMS is left to nobody: its password is in a file of its own', async () => {
  const { created, logged } = await started(null);
  const [{ password = '' } = {}] = created;
  expect(readFileSync(file(), 'utf8').trim()).toBe(password);
  expect(password.length).toBeGreaterThanOrEqual(24);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(logged.join()).toContain(file());
  expect(logged.join()).not.toContain(password);
});

test('a password that was made before is kept', async () => {
  const [first] = (await started(null)).created;
  const [second] = (await started(null)).created;
  expect(second?.password).toBe(first?.password);
});

test('where there are people nobody is added', async () => {
  expect((await started(null, true)).created).toEqual([]);
});

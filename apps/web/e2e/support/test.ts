import { expect, test as base } from '@playwright/test';
import type { Address } from './instance';

interface Fixtures {
  /** The instance that every test shares. */
  entente: Address;
}

export const test = base.extend<object, Fixtures>({
  entente: [
    // Playwright wants the pattern even when no other fixture is needed.
    async ({}, use) => use(JSON.parse(process.env.ENTENTE_E2E_INSTANCE ?? 'null') as Address),
    { scope: 'worker' },
  ],
  baseURL: async ({ entente }, use) => use(entente.siteUrl),
});

export { expect };

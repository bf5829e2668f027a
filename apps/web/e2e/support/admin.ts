import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { ownAdministrator } from './adminApi';
import type { Address } from './instance';

/** Strapi's French leaves some of its words in English. */
export const words = { publish: /^(Publier|Publish)$/ };

/** The admin speaks French, and its guided tour is done with. */
async function settleAdmin(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('strapi-admin-language', 'fr');
    localStorage.setItem(
      'STRAPI_GUIDED_TOUR',
      JSON.stringify({ tours: {}, enabled: false, hidden: true, completedActions: [] }),
    );
  });
}

/** Opens the admin in French, and signs in by its form. */
export async function signInByForm(page: Page, entente: Address): Promise<void> {
  const { cmsUrl } = entente;
  const administrator = await ownAdministrator(entente);
  await settleAdmin(page);
  await page.goto(`${cmsUrl}/admin/auth/login`);
  await page.locator('input[name=email]').fill(administrator.email);
  await page.locator('input[name=password]').fill(administrator.password);
  await page.locator('button[type=submit]').click();
  await expect(page).not.toHaveURL(/\/auth\/login/);
}

/**
 * Whatever the page opens of the admin, it opens in French and signed in: each page of the admin is
 * some megabytes, and its form of signing in is seen elsewhere.
 */
export async function signIntoAdmin(page: Page, entente: Address): Promise<void> {
  const { cmsUrl } = entente;
  const administrator = await ownAdministrator(entente);
  await settleAdmin(page);
  const answer = await page.request.post(`${cmsUrl}/admin/login`, {
    data: { ...administrator, deviceId: randomUUID(), rememberMe: true },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  const { data } = (await answer.json()) as { data: { token: string } };
  await page.addInitScript(
    ({ origin, token }) => {
      // Later it is the admin's own, renewed.
      if (location.origin !== origin || localStorage.getItem('jwtToken')) return;
      localStorage.setItem('jwtToken', JSON.stringify(token));
      localStorage.setItem('isLoggedIn', 'true');
    },
    { origin: new URL(cmsUrl).origin, token: data.token },
  );
}

/** The home of the admin, in French and signed in. */
export async function openAdmin(page: Page, entente: Address): Promise<void> {
  await signIntoAdmin(page, entente);
  await page.goto(`${entente.cmsUrl}/admin`);
}

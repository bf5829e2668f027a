import { expect, type Page } from '@playwright/test';
import { ownAdministrator } from './adminApi';
import type { Address } from './instance';

/** Strapi's French leaves some of its words in English. */
export const words = { publish: /^(Publier|Publish)$/ };

/** Opens the admin in French, its guided tour done with, and signs in. */
export async function openAdmin(page: Page, entente: Address): Promise<void> {
  const { cmsUrl } = entente;
  const administrator = await ownAdministrator(entente);
  await page.addInitScript(() => {
    localStorage.setItem('strapi-admin-language', 'fr');
    localStorage.setItem(
      'STRAPI_GUIDED_TOUR',
      JSON.stringify({ tours: {}, enabled: false, hidden: true, completedActions: [] }),
    );
  });
  await page.goto(`${cmsUrl}/admin/auth/login`);
  await page.locator('input[name=email]').fill(administrator.email);
  await page.locator('input[name=password]').fill(administrator.password);
  await page.locator('button[type=submit]').click();
  await expect(page).not.toHaveURL(/\/auth\/login/);
}

import { fileURLToPath } from 'node:url';
import { openAdmin } from './support/admin';
import { brokenRules } from './support/axe';
import { countEffort } from './support/effort';
import { expect, test } from './support/test';

const release = fileURLToPath(
  new URL('../../cms/src/features/releaseImport/tests/protocole.docx', import.meta.url),
);
const headline =
  'Valcombe Métropole et la Ville de Sainte-Aure signent un protocole de coopération';

test.describe.configure({ mode: 'default', timeout: 180_000 });
test.use({ timezoneId: 'Europe/Paris', locale: 'fr-FR', viewport: { width: 1440, height: 900 } });

test('a release that is dropped ends as drafts, each fact agreed to, in their preview', async ({
  page,
  entente,
}, { annotations }) => {
  const effort = countEffort();
  await effort.watch(page);
  await openAdmin(page, entente);
  await page.getByRole('link', { name: 'Partir d’un communiqué' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir un fichier' }).click();
  await (await chooser).setFiles(release);
  await expect(page.getByRole('heading', { name: 'Les faits' })).toBeVisible();
  expect(await brokenRules(page, { within: 'main' })).toEqual([]);

  // Words lead to their fact, by the pointer and by the keyboard, and a fact to its words.
  const fact = page.getByRole('listitem', { name: /^maire de Sainte-Aure,/ });
  const words = page.locator('mark', { hasText: /^maire de $/ }).last();
  await words.hover();
  await expect(fact).toHaveClass(/is-lit/);
  await expect(fact).toBeInViewport();
  await page.mouse.move(0, 0);
  await words.press('Enter');
  await expect(fact).toBeFocused();
  await expect(words).toHaveClass(/is-lit/);

  // What waits is shown, and not passed over.
  const left = page.getByRole('status').filter({ hasText: 'à décider' });
  await page.getByRole('button', { name: 'Créer les brouillons' }).click();
  await expect(left).toBeInViewport();
  await expect(page).toHaveURL(/entente-release-import/);

  await page.getByRole('button', { name: /^Accepter les \d+ propositions/ }).click();
  for (const domain of ['culture', 'patrimoine'])
    await page
      .getByRole('listitem', { name: new RegExp(`^${domain},`) })
      .getByRole('button', { name: /^C’est Culture et patrimoine/ })
      .last()
      .click();
  const visit = page.getByRole('listitem', { name: /^Délégation/ });
  await visit.getByRole('button', { name: /^Accepter/ }).click();
  await visit.getByRole('combobox', { name: /Sens de la visite/ }).click();
  await page.getByRole('option').first().click();
  await expect(page.getByText('Tout est décidé.')).toBeVisible();
  await page.getByRole('button', { name: 'Créer les brouillons' }).click();

  await page.waitForURL(/article\/[a-z0-9]{24}\/preview/);
  const frame = page.frameLocator('iframe').first();
  await expect(frame.getByRole('heading', { level: 1 })).toContainText(headline);
  await expect(frame.locator('blockquote')).toHaveCount(2);
  annotations.push({
    type: 'effort',
    description: `${effort.clicks()} clicks, ${Math.round(effort.elapsedMs() / 1000)} s`,
  });
});

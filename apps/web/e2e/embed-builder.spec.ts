import { story } from './support/story';
import { expect, test } from './support/test';
import { messagesOf } from './support/words';

const words = messagesOf('fr').embedBuilder;

test('from an agreement one comes to its code, without any script', async ({
  browser,
  entente,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: entente.siteUrl,
  });
  const page = await context.newPage();
  await page.goto(story.fr.agreement);
  await page.getByRole('link', { name: words.link }).click();
  await expect(page).toHaveURL(/\/fr\/integrer\?show=/);
  const code = page.getByLabel(words.codes.frame.label);
  await expect(code).toHaveValue(/^<iframe src="[^"]*\/embed\/fr\/agreement-card\/[^"]*" title="/);
  await page.getByLabel(words.view, { exact: true }).selectOption(words.views.timeline);
  await page.getByLabel(words.language, { exact: true }).selectOption('en');
  await page.getByRole('button', { name: words.submit }).click();
  await expect(code).toHaveValue(/\/embed\/en\/timeline\//);
  await expect(page.frameLocator('iframe').getByRole('heading')).toBeVisible();
  await context.close();
});

test('with its script the preview and the code follow the choice, by keyboard alone', async ({
  page,
  context,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(messagesPath());
  await page.getByLabel(words.show).focus();
  await page.keyboard.type(story.fr.agreement);
  const code = page.getByLabel(words.codes.script.label, { exact: true });
  await expect(code).toHaveValue(/agreement-card/);
  await expect(page.getByRole('status')).toHaveText(words.shown);
  await expect(page.getByLabel(words.show)).toBeFocused();
  await page.getByLabel(words.theme).focus();
  await page.keyboard.press('ArrowDown');
  await expect(code).toHaveValue(/theme=light/);
  const copy = page.getByRole('button', { name: `${words.copy} – ${words.codes.script.label}` });
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(words.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  expect(problems).toEqual([]);
});

test('an address that has no view is answered in words', async ({ page }) => {
  await page.goto(`${messagesPath()}?show=https%3A%2F%2Fevil.example%2Ffr`);
  await expect(page.getByText(words.problems.unknown)).toBeVisible();
  await expect(page.locator('textarea')).toHaveCount(0);
});

test('another page has no use for the question', async ({ page }) => {
  await page.goto('/fr/accords?show=1');
  await expect(page).toHaveURL(/\/fr\/accords$/);
});

function messagesPath(): string {
  return '/fr/integrer';
}

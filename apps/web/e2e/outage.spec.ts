import { signIntoAdmin } from './support/admin';
import { startInstance, type Instance } from './support/instance';
import { liveStatus, onPages, publishHeadline } from './support/publishing';
import { sitemapPaths } from './support/sitemap';
import { story } from './support/story';
import { expect, test } from './support/test';
import { changeFeedWords } from './support/words';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let instance: Instance;
test.beforeAll(async () => {
  // A whole CMS and site start here, beside the ones of the other worker.
  test.setTimeout(240_000);
  instance = await startInstance();
});
test.afterAll(() => instance.stop());

test('while the site is away the editor reads that it will show it, and then that it does', async ({
  page,
}) => {
  const edited = 'Comment ce registre écrit les dates, site absent';
  await signIntoAdmin(page, instance);
  await instance.stopSite();
  await publishHeadline(page, instance, 'Comment ce registre écrit les dates', edited);
  await expect(liveStatus(page)).toHaveText(changeFeedWords.waiting, { timeout: 15_000 });
  await instance.startSite();
  await expect(liveStatus(page)).toHaveText(onPages, { timeout: 15_000 });
  const article = '/fr/actualites/comment-ce-registre-ecrit-les-dates';
  expect(await (await fetch(instance.siteUrl + article)).text()).toContain(edited);
});

/** Main content of a page: the frame around it may say the time, the story may not change. */
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';

test('with the CMS killed, every address of the sitemap still answers with its content', async () => {
  const paths = await sitemapPaths(instance.siteUrl);
  const before = new Map<string, string>();
  for (const path of paths) {
    before.set(path, mainOf(await (await fetch(instance.siteUrl + path)).text()));
  }
  await instance.stopCms();
  await expect(fetch(`${instance.cmsUrl}/_health`)).rejects.toThrow();
  const again = await sitemapPaths(instance.siteUrl);
  expect(again).toEqual(paths);
  for (const path of paths) {
    const response = await fetch(instance.siteUrl + path, { redirect: 'manual' });
    const main = mainOf(await response.text());
    expect({ path, status: response.status }).toEqual({ path, status: 200 });
    expect(main.length).toBeGreaterThan(100);
    expect({ path, same: main === before.get(path) }).toEqual({ path, same: true });
  }
});

test('with the CMS killed, an address that was never there is no server error', async () => {
  const response = await fetch(`${instance.siteUrl}/fr/actualites/jamais-vue`);
  expect([404, 503]).toContain(response.status);
});

test('with the CMS killed, the pictures of the pages are still there', async ({ page }) => {
  await page.goto(instance.siteUrl + story.fr.article);
  const pictures = page.getByRole('main').getByRole('img');
  await expect(pictures.first()).toBeVisible();
  const sizes = await pictures.evaluateAll(async (images) => {
    const pictures = images.filter((image) => image instanceof HTMLImageElement);
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode()));
    return pictures.map((picture) => picture.naturalWidth);
  });
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.every((width) => width > 0)).toBe(true);
});

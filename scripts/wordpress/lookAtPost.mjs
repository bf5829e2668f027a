/** CSS pixels across. */
export const TELEPHONE = 375;
/** WordPress takes no height outside of these from a frame. */
const [LEAST, MOST] = [200, 1000];

/**
 * Opens a post as a visitor and looks at its embed.
 * @param {{ post: string, site: string, page?: string }} options page: where the embed's first link
 * has to lead; without it the link is not tried
 * @returns whether the frame is seen, else the text of the link in its place; its height and its
 * content's, in CSS pixels; the same on a telephone; whether its link was followed
 */
export async function lookAtPost(tab, { post, site, page }) {
  await tab.goto(post, { waitUntil: 'networkidle' });
  const iframe = tab.locator('iframe.wp-embedded-content');
  const quotation = tab.locator('blockquote.wp-embedded-content');
  const isShown = async () => (await iframe.getAttribute('style'))?.includes('clip') !== true;
  for (let left = 30; left > 0 && !(await isShown()); left -= 1) await tab.waitForTimeout(100);
  if (!(await isShown())) return { shown: false, link: await quotation.innerText() };
  const picture = await tab.screenshot();
  const telephone = await onATelephone(tab, iframe, site);
  const { width, height, content } = await sizes(tab, iframe, site);
  const seen = {
    shown: true,
    sandbox: await iframe.getAttribute('sandbox'),
    width,
    height,
    content,
    telephone,
    picture,
  };
  if (!page) return seen;
  await embedFrame(tab, site)
    .locator(`a[href="${new URL(page).pathname}"]`)
    .first()
    .click();
  const followed = await tab.waitForURL(page, { timeout: 5_000 }).then(
    () => true,
    () => false,
  );
  return { ...seen, followed };
}

const embedFrame = (tab, site) =>
  tab.frames().find((one) => one.url().startsWith(`${site}/embed/`));

/** Of the frame, and the height that WordPress should have given it for what it holds. */
async function sizes(tab, iframe, site) {
  const whole = await embedFrame(tab, site).evaluate(() =>
    Math.ceil(document.body.getBoundingClientRect().height),
  );
  const { width, height, x } = await iframe.boundingBox();
  const content = Math.min(Math.max(whole, LEAST), MOST);
  return { width, height: Math.round(height), content, right: Math.round(x + width) };
}

/** Turns the window into a telephone's, and back. */
async function onATelephone(tab, iframe, site) {
  const before = tab.viewportSize();
  await tab.setViewportSize({ width: TELEPHONE, height: 800 });
  await tab.waitForTimeout(500);
  const { height, content, right } = await sizes(tab, iframe, site);
  const picture = await tab.screenshot();
  await tab.setViewportSize(before);
  await tab.waitForTimeout(500);
  return { height, content, right, picture };
}

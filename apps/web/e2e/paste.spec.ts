import type { Locator, Page } from '@playwright/test';
import { openAdmin } from './support/admin';
import { ownAdministrator, signIn } from './support/adminApi';
import { expect, test } from './support/test';

const list = '/content-manager/collection-types/api::article.article';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{}</style></head><body>
<!--StartFragment--><h2><b>L’accord<o:p></o:p></b></h2>
<p class=MsoNormal>Le maire dit <b>bravo</b>, voir <a href="https://rennes.example/accord">le texte</a>.</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Culture</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o</span><![endif]>Musées</p>
<p class=MsoNormal>Dates :</p>
<table><tr><td><p>2024</p></td><td><p>Signature</p></td></tr><tr><td><p>2026</p></td><td><p>Bilan</p></td></tr></table>
<!--EndFragment--></body></html>`;

/** As the keys do it, with what another program left on the clipboard. */
const paste = (page: Page, html: string, plain: string) =>
  page.locator('[contenteditable=true]').evaluate(
    (editor, [asHtml, asText]) => {
      const clipboardData = new DataTransfer();
      if (asHtml) clipboardData.setData('text/html', asHtml);
      clipboardData.setData('text/plain', asText ?? '');
      const event = { clipboardData, bubbles: true, cancelable: true };
      (document.getSelection()?.anchorNode?.parentElement ?? editor).dispatchEvent(
        new ClipboardEvent('paste', event),
      );
    },
    [html, plain],
  );

/** The caret at an edge of a line, where the editor takes a moment to see it. */
async function toEdge(page: Page, words: Locator, key: 'Home' | 'End') {
  await words.click();
  const away = () =>
    words.evaluate((element, edge) => {
      const { focusNode, focusOffset } = document.getSelection() ?? {};
      if (!focusNode || !element.contains(focusNode)) return true;
      return focusOffset !== (edge === 'Home' ? 0 : focusNode.textContent?.length);
    }, key);
  await expect(async () => {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
    expect(await away()).toBe(false);
  }).toPass();
}

const text = (words: string) => ({ type: 'text', text: words });
const item = (words: string) => ({ type: 'list-item', children: [text(words)] });

test('what Word puts on the clipboard is stored with its headings, links, lists and tables', async ({
  browser,
  playwright,
  entente,
}) => {
  const { siteUrl, cmsUrl, dataDir, secret } = entente;
  const context = await browser.newContext({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });
  const page = await context.newPage();
  const administrator = await ownAdministrator(entente);
  await openAdmin(page, { siteUrl, cmsUrl, dataDir, secret, administrator });

  const request = await playwright.request.newContext({ baseURL: cmsUrl });
  const headers = await signIn(request, entente);
  const body = [
    {
      __component: 'block.rich-text',
      body: [{ type: 'paragraph', children: [text('Texte.')] }],
    },
  ];
  const data = { headline: 'Collé', lead: 'Chapeau.', date: '2026-04-09', body };
  const made = await request.post(`${list}?locale=fr`, { headers, data });
  expect(made.status(), await made.text()).toBe(201);
  const { documentId } = ((await made.json()) as { data: { documentId: string } }).data;

  await page.goto(`${cmsUrl}/admin${list}/${documentId}?plugins[i18n][locale]=fr`);
  await page
    .getByRole('button', { name: /^Texte/ })
    .first()
    .click();
  const editor = page.locator('[contenteditable=true]');
  await expect(editor).toContainText('Texte.');
  await toEdge(page, editor.locator('[data-slate-string]'), 'End');
  await paste(page, word, 'perdu');
  await expect(editor.getByRole('heading', { level: 2 })).toHaveText('L’accord');

  // Words alone go into the line; a list before it leaves it a heading.
  const heading = editor.getByRole('heading', { level: 2 }).locator('[data-slate-string]').first();
  await toEdge(page, heading, 'End');
  await paste(page, '<b style="font-weight:normal"><span> bis</span></b>', ' bis');
  await expect(editor.getByRole('heading', { level: 2 })).toHaveText('L’accord bis');
  await toEdge(page, heading, 'Home');
  await paste(page, '<ol><li>Avant</li></ol>', 'perdu');
  await expect(editor.locator('ol')).toHaveText('Avant');

  // Without their looks, words stay words.
  await toEdge(page, heading, 'End');
  await paste(page, '', ' nu');
  await expect(editor.getByRole('heading', { level: 2 })).toHaveText('L’accord bis nu');

  await page
    .getByRole('button', { name: /^(Enregistrer|Save)$/ })
    .first()
    .click();
  const stored = async () => {
    const answer = await request.get(`${list}/${documentId}?locale=fr`, { headers });
    const { data: now } = (await answer.json()) as { data: { body: { body: unknown[] }[] } };
    return now.body[0]?.body;
  };
  await expect.poll(async () => (await stored())?.length).toBeGreaterThan(1);
  expect(await stored()).toEqual([
    { type: 'paragraph', children: [text('Texte.')] },
    { type: 'list', format: 'ordered', indentLevel: 0, children: [item('Avant')] },
    { type: 'heading', level: 2, children: [text('L’accord bis nu')] },
    {
      type: 'paragraph',
      children: [
        text('Le maire dit '),
        { ...text('bravo'), bold: true },
        text(', voir '),
        { type: 'link', url: 'https://rennes.example/accord', children: [text('le texte')] },
        text('.'),
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      indentLevel: 0,
      children: [
        item('Culture'),
        { type: 'list', format: 'unordered', indentLevel: 1, children: [item('Musées')] },
      ],
    },
    { type: 'paragraph', children: [text('Dates :')] },
    {
      type: 'list',
      format: 'unordered',
      indentLevel: 0,
      children: [item('2024 — Signature'), item('2026 — Bilan')],
    },
  ]);
  await context.close();
});

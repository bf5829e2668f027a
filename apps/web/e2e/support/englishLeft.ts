import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

type Messages = Record<string, string>;

/** What stands in Strapi's code, and no message file has. */
const hardCoded =
  /^(Loading.*|Close modal|Clear|Choose date|status|published|draft|modified)$|\(default\)$/;
/** The same in both languages. */
const both =
  /^(Action|Actions|Code|Confirmation|Date|Description|Documentation|Image|Logo|Type|Version)s?$/i;

const require = createRequire(import.meta.url);
const installed = fileURLToPath(new URL('../../../../node_modules/@strapi', import.meta.url));

/** All that Strapi says in English without a value to be filled in. */
function englishOfStrapi(): Set<string> {
  const files = ['admin', 'content-manager', 'i18n', 'upload'].flatMap((part) => {
    const folder = path.join(installed, part, 'dist', 'admin');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(path.join('translations', 'en.json.js')))
      .map((file) => require(path.join(folder, file)) as { default?: Messages } | Messages);
  });
  const texts = files.flatMap((file) =>
    Object.values(typeof file.default === 'object' ? file.default : file),
  );
  return new Set(texts.filter((text) => /^\p{L}{2}[^{<]*$/u.test(text) && !both.test(text)));
}

/** The texts, names, placeholders and titles of what is shown, each once. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = new Set<string>([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement?.closest('script, style, noscript')) texts.add(textContent?.trim() ?? '');
    }
    const names = ['aria-label', 'placeholder', 'title', 'alt'];
    for (const name of names)
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.add(element.getAttribute(name)?.trim() ?? '');
    return [...texts];
  });

/** What a page of the admin says in English, of all that Strapi may say; nothing where all is well. */
export async function englishLeft(page: Page): Promise<string[]> {
  const english = englishOfStrapi();
  return (await shown(page)).filter((text) => english.has(text) || hardCoded.test(text));
}

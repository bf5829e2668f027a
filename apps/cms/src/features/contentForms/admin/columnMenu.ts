import { typeNames, uidOf } from '../../../api/types';

const listOf = /\/collection-types\/([^/?]+)$/;

/** The type whose list is at an address of the admin, if it is one of ours. */
const typeOf = (pathname: string) =>
  typeNames.find((name) => uidOf(name) === listOf.exec(decodeURIComponent(pathname))?.[1]);

/**
 * Names the columns that can be chosen for a list: Strapi shows their keys ('termKind') in the menu,
 * under no message id and through no hook.
 *
 * @param root what has appeared on the page
 * @param words by Strapi's message ids
 */
export function nameColumns(
  root: ParentNode,
  pathname: string,
  words: Readonly<Record<string, string>>,
): void {
  const type = typeOf(pathname);
  if (!type) return;
  for (const label of root.querySelectorAll('fieldset button[role="checkbox"] + label')) {
    const text = label.querySelector('span') ?? label;
    const word = words[`content-manager.content-types.${uidOf(type)}.${text.textContent}`];
    if (word && text.firstChild) text.firstChild.nodeValue = word;
  }
}

/** The same whenever the menu opens. */
export function keepNamingColumns(words: Readonly<Record<string, string>>): void {
  new MutationObserver((changes) => {
    const isMenu = changes.some(({ addedNodes }) =>
      [...addedNodes].some((node) => node instanceof Element && node.querySelector('fieldset')),
    );
    if (isMenu) nameColumns(document, window.location.pathname, words);
  }).observe(document.body, { childList: true, subtree: true });
}

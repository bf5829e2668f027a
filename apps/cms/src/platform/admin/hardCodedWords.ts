import type { KeyOf } from '../messages/words';
import { platformWords } from '../words/platformWords';

type Key = KeyOf<typeof platformWords>;

/** Labels that stand in the code of Strapi and of its design system, with no message id. */
const labels: Readonly<Record<string, Key>> = {
  'Close modal': 'label.close',
  Clear: 'label.clear',
  clear: 'label.clear',
  'Choose date': 'label.date',
  'Choose time': 'label.time',
  'Select or enter a value': 'label.choose',
  Select: 'label.choose',
  draft: 'label.draft',
  published: 'label.published',
  modified: 'label.modified',
  draggable: 'label.draggable',
};

const texts: Readonly<Record<string, Key>> = {
  'Close modal': 'label.close',
  Loading: 'text.loading',
  'Loading content': 'text.loading',
  'Loading content.': 'text.loading',
  'Loading content...': 'text.loading',
  'No results found': 'text.none',
  'Publication status': 'text.publication',
  'Active user': 'text.activeUser',
  Firstname: 'text.firstName',
  Lastname: 'text.familyName',
  Username: 'text.userName',
  Email: 'text.email',
};

/** How accounts are, in the list of users only: elsewhere people may have written as much. */
const accounts: Readonly<Record<string, Key>> = {
  Active: 'text.active',
  Inactive: 'text.inactive',
};

const attributes = ['aria-label', 'aria-roledescription', 'placeholder', 'title'] as const;
/** Where such texts stand: never in what people write, nor in what a list tells of it. */
const places = '[role="alert"], [role="listbox"], [role="combobox"], [aria-live], th, button';

const french = platformWords.files.fr;

function sayLabels(element: Element): void {
  for (const name of attributes) {
    const key = labels[element.getAttribute(name) ?? ''];
    if (key) element.setAttribute(name, french[key]);
  }
}

function sayText(text: Text): void {
  const key = texts[text.data];
  if (key && text.parentElement?.closest(places)) text.data = french[key];
  const account = accounts[text.data];
  if (account && window.location.pathname.endsWith('/settings/users')) text.data = french[account];
}

/** Says in French the labels that are hard-coded in English, in a node and in all that it holds. */
export function sayInFrench(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode())
    if (node instanceof Element) sayLabels(node);
    else if (node instanceof Text) sayText(node);
}

/** The same for all that the admin will show. */
export function keepSayingInFrench(root: Element): void {
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'childList') addedNodes.forEach(sayInFrench);
      else if (target instanceof Element) sayLabels(target);
      else if (target instanceof Text) sayText(target);
  }).observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: [...attributes],
  });
  sayInFrench(root);
}

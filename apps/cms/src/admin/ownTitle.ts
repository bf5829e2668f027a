/** At the end of a screen's title, and the whole of it until there is one. */
const strapi = / \| Strapi$|^Strapi Admin$/;

/** The window's title names the newsroom; Strapi ends it with its own name, by no setting. */
export function ownTitle(title: string): string {
  return title.replace(strapi, (name) => (name === title ? 'Entente' : ' | Entente'));
}

/** Keeps the title ours while the admin moves from screen to screen. */
export function keepOwnTitle(document: Document): void {
  const rename = () => {
    if (strapi.test(document.title)) document.title = ownTitle(document.title);
  };
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  rename();
}

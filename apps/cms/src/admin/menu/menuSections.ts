/** A link of the menu, as far as its place is concerned. */
interface Link {
  to: string;
}

export interface MenuSection<L extends Link> {
  /** The key of its heading in the platform's words; none above the home. */
  heading: 'menu.newsroom' | 'menu.keeping' | null;
  links: L[];
}

/** What the newsroom works with, in the order in which a story goes through it. */
const NEWSROOM = [
  'content-manager',
  'entente-release-import',
  'plugins/upload',
  'entente-reviews',
  'entente/schedule',
  'entente-calendar',
  'entente-translations',
  'entente-agreements',
  'entente-report',
  'entente-links',
  'entente-embeds',
];

/** Addresses are told with and without a slash before them. */
const place = ({ to }: Link) => NEWSROOM.indexOf(to.replace(/^\//, ''));

/** The links of the menu under the headings by which they are found. */
export function menuSections<L extends Link>(links: readonly L[]): MenuSection<L>[] {
  const isHome = ({ to }: L) => to === '/' || to === '';
  const others = links.filter((link) => !isHome(link));
  const sections: MenuSection<L>[] = [
    { heading: null, links: links.filter(isHome) },
    {
      heading: 'menu.newsroom',
      links: others
        .filter((link) => place(link) >= 0)
        .sort((one, other) => place(one) - place(other)),
    },
    { heading: 'menu.keeping', links: others.filter((link) => place(link) < 0) },
  ];
  return sections.filter((section) => section.links.length > 0);
}

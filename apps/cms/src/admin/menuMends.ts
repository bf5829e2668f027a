import type { Mend } from '../platform/admin/mend';

const SOURCE = '/admin/dist/admin/admin/src/';

/** An icon alone says to nobody what it leads to: each has its word below it, where there is room. */
const words: Mend = {
  module: `${SOURCE}components/MainNav/MainNavLinks.mjs`,
  changes: [
    [
      `fill: "neutral500"
                        })
                    }),
                    badgeContentLock ?`,
      `fill: "neutral500"
                        })
                    }),
                    isDesktop ? jsx(Typography, {
                        tag: "span",
                        variant: "pi",
                        textColor: "neutral800",
                        textAlign: "center",
                        children: labelValue
                    }) : null,
                    badgeContentLock ?`,
    ],
    [
      `jsx(Flex, {
            tag: "li",
            children: /*#__PURE__*/ jsx(GuidedTourTooltip, {`,
      `jsx(Flex, {
            tag: "li",
            width: isDesktop ? "100%" : undefined,
            children: /*#__PURE__*/ jsx(GuidedTourTooltip, {`,
    ],
  ],
};

const shape: Mend = {
  module: `${SOURCE}components/MainNav/NavLink.mjs`,
  changes: [
    [
      `padding-block: 1rem;
  padding-inline: 1rem;
`,
      `padding-block: 1rem;
  padding-inline: 1rem;
  flex-direction: column;
  gap: 0.2rem;

  \${({ theme })=>theme.breakpoints.large} {
    padding-block: 0.6rem;
    padding-inline: 0.2rem;
    overflow-wrap: anywhere;
  }
`,
    ],
    [
      `jsx("span", {
            children: children`,
      `jsx("span", {
            style: { width: '100%' },
            children: children`,
    ],
  ],
};

const width: Mend = {
  module: `${SOURCE}components/MainNav/MainNav.mjs`,
  changes: [['large: 10', `large: '9.6rem'`]],
};

const list: Mend = {
  module: `${SOURCE}components/LeftMenu.mjs`,
  changes: [
    [
      'tag: "ul",\n                                gap: 3,',
      'tag: "ul",\n                                gap: isDesktop ? 1 : 3,',
    ],
  ],
};

/** What the newsroom buys nothing from. */
const marketplace: Mend = {
  module: `${SOURCE}hooks/useMenu.mjs`,
  changes: [
    [
      `{
                icon: ShoppingCart,
                intlLabel: {
                    id: 'global.marketplace',
                    defaultMessage: 'Marketplace'
                },
                to: 'https://market.strapi.io',
                target: '_blank',
                permissions: permissions.marketplace?.main ?? [],
                position: 7
            },`,
      '',
    ],
  ],
};

/** The menu of the admin, which no hook of Strapi's reaches. */
export const menuMends: readonly Mend[] = [words, shape, width, list, marketplace];

import path from 'node:path';
import type { Mend } from '../../platform/admin/mend';

const SOURCE = '/admin/dist/admin/admin/src/';

/** An icon alone says to nobody what it leads to: each has its word beside it, where there is room. */
const words: Mend = {
  module: `${SOURCE}components/MainNav/MainNavLinks.mjs`,
  changes: [
    [
      `fill: "neutral500"
                        })
                    }),
                    badgeContentLock ?`,
      `fill: "neutral600"
                        })
                    }),
                    isDesktop ? jsx(Typography, {
                        tag: "span",
                        variant: "pi",
                        textColor: "neutral800",
                        children: labelValue
                    }) : null,
                    badgeContentLock ?`,
    ],
    [
      `children: /*#__PURE__*/ jsx(LinkIcon, {
                            width: "20",
                            height: "20",
                            fill: "neutral600"`,
      `children: /*#__PURE__*/ jsx(LinkIcon, {
                            style: { flexShrink: 0 },
                            width: isDesktop ? "16" : "20",
                            height: isDesktop ? "16" : "20",
                            fill: "neutral600"`,
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

  \${({ theme })=>theme.breakpoints.large} {
    gap: 0.8rem;
    padding-block: 0.5rem;
    padding-inline: 0.8rem;
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

const item: Mend = {
  module: `${SOURCE}components/MainNav/MainNavLinks.mjs`,
  changes: [
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

const width: Mend = {
  module: `${SOURCE}components/MainNav/MainNav.mjs`,
  changes: [['large: 10', `large: '17.6rem'`]],
};

const list: Mend = {
  module: `${SOURCE}components/LeftMenu.mjs`,
  imports: `import { MenuSections } from ${JSON.stringify(path.join(__dirname, 'MenuSections.tsx'))};\n`,
  changes: [
    ['tag: "ul",\n                                gap: 3,', 'gap: isDesktop ? 0 : 3,'],
    [
      `jsx(MainNavIcons, {
                                    listLinks: listLinks,`,
      `jsx(MenuSections, {
                                    Links: MainNavIcons,
                                    isDesktop,
                                    listLinks: listLinks,`,
    ],
    [
      `paddingTop: 3,
                                paddingBottom: 3,`,
      `paddingTop: isDesktop ? 2 : 3,
                                paddingBottom: isDesktop ? 1 : 3,`,
    ],
  ],
};

/** Beside it, the list of kinds of entries needs no more than its longest name. */
const kinds: Mend = {
  module: `${SOURCE}constants/theme.mjs`,
  changes: [[`WIDTH_SIDE_NAVIGATION = '23.2rem'`, `WIDTH_SIDE_NAVIGATION = '19.2rem'`]],
};

/** What the newsroom buys nothing from, and what nobody changes where it runs. */
const others: Mend = {
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
    [
      'hideCloudDeployMenuLinkInProduction(authorizedPluginSectionLinks, currentEnvironment)',
      `hideCloudDeployMenuLinkInProduction(authorizedPluginSectionLinks, currentEnvironment).filter(
                        ({ to })=>currentEnvironment === 'development' || !to.includes('content-type-builder'))`,
    ],
  ],
};

/** The menu of the admin, which no hook of Strapi's reaches. */
export const menuMends: readonly Mend[] = [words, item, shape, width, list, kinds, others];

/**
 * The folders of the site. Imports go one way, and no two folders import each other:
 * pages → delivery → content → blocks, layout → engine → packages.
 */
const folder = (type, pattern, capture) => ({
  type,
  pattern: `apps/web/src/${pattern}`,
  partialMatch: false,
  ...(capture && { capture: [capture] }),
});

export const webElements = [
  folder('web-pages', 'pages'),
  folder('web-delivery-part', 'delivery/*', 'part'),
  folder('web-delivery', 'delivery'),
  folder('web-content', 'content'),
  folder('web-blocks', 'blocks'),
  folder('web-layout', 'layout'),
  folder('web-i18n', 'i18n'),
  folder('web-engine', 'engine/*', 'part'),
];

const below = {
  'web-pages': ['web-delivery', 'web-delivery-part', 'web-content', 'web-i18n', 'web-engine'],
  'web-delivery-part': [
    'web-delivery',
    'web-content',
    'web-blocks',
    'web-layout',
    'web-i18n',
    'web-engine',
  ],
  'web-delivery': ['web-content', 'web-layout'],
  'web-content': ['web-blocks', 'web-layout', 'web-i18n', 'web-engine'],
  'web-layout': ['web-i18n', 'web-engine'],
  'web-blocks': ['web-i18n', 'web-engine'],
  'web-engine': [],
  'web-i18n': [],
};

/** What a part of a divided folder may import of its sisters: the first of a list the most. */
const order = {
  'web-delivery-part': ['pages', 'outputs', 'embeds'],
  'web-engine': ['follow', 'render', 'guard', 'redirects', 'index', 'cms', 'store', 'platform'],
};

const between = Object.entries(below).map(([type, types]) => ({
  from: { element: { type } },
  allow: { to: { element: { types: { anyOf: types } } } },
  message: 'Imports go pages → delivery → content → blocks, layout → engine → packages.',
}));

const inside = Object.entries(order).flatMap(([type, parts]) =>
  parts.slice(0, -1).map((part, index) => ({
    from: { element: { type, captured: { part } } },
    allow: { to: { element: { type, captured: { part: parts.slice(index + 1) } } } },
  })),
);

export const webPolicies = [...between, ...inside];

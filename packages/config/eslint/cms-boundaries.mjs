/**
 * The folders of the CMS. Imports go one way, and no two folders import each other:
 * features → pipeline → api → platform → packages. A feature knows no other: what one adds to
 * another's work, it says in its feature.ts. `src/features.ts` and `src/index.ts` know them all.
 */
const folder = (type, pattern, capture) => ({
  type,
  pattern: `apps/cms/src/${pattern}`,
  partialMatch: false,
  ...(capture && { capture: [capture] }),
});

export const cmsElements = [
  folder('cms-admin', 'admin'),
  folder('cms-feature', 'features/*', 'feature'),
  folder('cms-extensions', 'extensions'),
  folder('cms-graphql', 'graphql'),
  folder('cms-pipeline', 'pipeline'),
  // The register of types knows each of them; none knows the register.
  folder('cms-type', 'api/*', 'noun'),
  folder('cms-api', 'api'),
  folder('cms-platform', 'platform'),
];

const below = {
  'cms-admin': ['cms-feature', 'cms-pipeline', 'cms-platform'],
  'cms-extensions': ['cms-feature'],
  'cms-feature': ['cms-pipeline', 'cms-api', 'cms-type', 'cms-platform'],
  'cms-graphql': ['cms-pipeline', 'cms-api', 'cms-platform'],
  'cms-pipeline': ['cms-api', 'cms-type', 'cms-platform'],
  'cms-api': ['cms-type', 'cms-platform'],
  'cms-type': ['cms-platform'],
  'cms-platform': [],
};

/** A type may read how another is named or found: the first of the list the most. */
const TYPES = ['agreement', 'article', 'delegation', 'speaker', 'partner'];

const between = Object.entries(below).map(([type, types]) => ({
  from: { element: { type } },
  allow: { to: { element: { types: { anyOf: types } } } },
  message:
    'Imports go features → pipeline → api → platform → packages; no feature imports another.',
}));

const betweenTypes = TYPES.slice(0, -1).map((noun, index) => ({
  from: { element: { type: 'cms-type', captured: { noun } } },
  allow: { to: { element: { type: 'cms-type', captured: { noun: TYPES.slice(index + 1) } } } },
}));

export const cmsPolicies = [...between, ...betweenTypes];

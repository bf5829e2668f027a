/** Each package, and which of the others it may import. Apps may import them all. */
const mayImport = {
  bench: ['press-release', 'protocol', 'secrets', 'testkit'],
  config: [],
  embed: [],
  model: [],
  'press-release': ['model'],
  protocol: ['model', 'secrets'],
  'register-import': ['model', 'press-release'],
  secrets: [],
  sqlite: [],
  testkit: ['model', 'protocol', 'secrets'],
  ui: [],
};

export const packageElements = [
  { type: 'package', pattern: 'packages/*', partialMatch: false, capture: ['name'] },
];

const named = (names) => ({
  to: { module: { source: names.map((name) => `@entente/${name}{,/**}`) } },
});

/** Packages import each other by name; the later of two policies that speak of an import holds. */
export const packagePolicies = [
  { allow: { to: { module: { origin: ['core', 'external'] } } } },
  {
    from: { element: { type: 'package' } },
    disallow: named(['*']),
    message: 'packages/config/eslint/package-boundaries.mjs says which package may import which.',
  },
  ...Object.entries(mayImport)
    .filter(([, others]) => others.length > 0)
    .map(([name, others]) => ({
      from: { element: { type: 'package', captured: { name } } },
      allow: named(others),
    })),
];

/**
 * Licences under which a dependency may be used, changed and passed on beside ours (MIT): by their
 * names in SPDX. What is under another stays out, or gets a line below that says why it may be in.
 */
const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Unlicense', 'Zlib', 'Python-2.0', 'CC-BY-3.0', 'CC-BY-4.0', 'OFL-1.1'],
  // By file: ours stay MIT, and none of theirs is changed.
  'MPL-2.0',
]);

/** Allowed by name, with the licence that the lock tells of it. */
const BY_NAME = [
  // Strapi's Community Edition is MIT (its LICENSE); nothing in an `ee/` folder is imported.
  [/^@strapi\//, 'SEE LICENSE IN LICENSE'],
  // MIT, in its file of that name.
  [/^spawndamnit$/, 'SEE LICENSE IN LICENSE'],
  // libvips: a library of its own beside sharp, neither changed nor linked into ours.
  [/^@img\/sharp-/, /^(?:Apache-2\.0 AND )?LGPL-3\.0-or-later(?: AND MIT)?$/],
  // MIT in their own files; their package.json tells none, or an older form of it.
  [/^(?:limiter|only|parse-cache-control|passport-local|passport-strategy)$/, undefined],
  [/^(?:pause|png-js|spawn-command|svg-tags)$/, undefined],
];

/** @param {string} text of SPDX: 'MIT', '(MIT OR GPL-3.0-or-later)', 'MIT AND Zlib' */
const isAllowed = (text) =>
  text
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one)));

/** @returns {string | null} what is wrong with a dependency's licence */
export function licenceProblem(name, { license }) {
  const isNamed = BY_NAME.some(
    ([names, told]) =>
      names.test(name) && (told instanceof RegExp ? told.test(license ?? '') : told === license),
  );
  if (isNamed || (license !== undefined && isAllowed(license))) return null;
  return `${name}: ${license ?? 'no licence'}`;
}

/** @param {{ packages: Record<string, { license?: string, link?: boolean }> }} lock package-lock.json */
export function problemsOf({ packages }) {
  return Object.entries(packages)
    .filter(([place, { link }]) => place.includes('node_modules/') && !link)
    .map(([place, entry]) => licenceProblem(place.split('node_modules/').pop(), entry))
    .filter((problem) => problem !== null)
    .sort();
}

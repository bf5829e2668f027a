import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, whatever the folder the command was typed in. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');

export const cmsDir = path.join(root, 'apps/cms');
export const webDir = path.join(root, 'apps/web');

/** Command-line programs are run by their own file: no shell, no npx, so a signal reaches them. */
export const programs = {
  eslint: path.join(root, 'node_modules/eslint/bin/eslint.js'),
  jest: path.join(root, 'node_modules/jest/bin/jest.js'),
  knip: path.join(root, 'node_modules/knip/bin/knip.js'),
  // Next lives beside its React, in the site's own folder: see docs/developers/pins.md.
  next: path.join(webDir, 'node_modules/next/dist/bin/next'),
  playwright: path.join(root, 'node_modules/@playwright/test/cli.js'),
  prettier: path.join(root, 'node_modules/prettier/bin/prettier.cjs'),
  strapi: path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js'),
  stylelint: path.join(root, 'node_modules/stylelint/bin/stylelint.mjs'),
  turbo: path.join(root, 'node_modules/turbo/bin/turbo'),
  tsc: path.join(root, 'node_modules/typescript-native/bin/tsc'),
};

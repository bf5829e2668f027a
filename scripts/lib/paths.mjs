import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, whatever the folder the command was typed in. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const cmsDir = path.join(root, 'apps/cms');
export const webDir = path.join(root, 'apps/web');

/** Command-line programs are run by their own file: no shell, no npx, so a signal reaches them. */
export const programs = {
  next: path.join(root, 'node_modules/next/dist/bin/next'),
  strapi: path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js'),
  tsc: path.join(root, 'node_modules/typescript/bin/tsc'),
};

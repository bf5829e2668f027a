import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { MessageLanguage } from '../platform/messages/words';

/** The parts of Strapi's admin that are there, with what stands before the ids of each. */
const parts = {
  admin: '',
  'content-manager': 'content-manager.',
  i18n: 'i18n.',
  upload: 'upload.',
  email: 'email.',
  'content-type-builder': 'content-type-builder.',
};

type Messages = Record<string, string>;

const installed = path.dirname(createRequire(__filename).resolve('@strapi/strapi/package.json'));
/** Shown in the menu only: its screens are for development. */
const namedOnly = 'content-type-builder.';

/** The paid editions' screens, and those of artificial intelligence, are not there. */
const absent = /(?:^|[\\/])(?:ee|ai|tests)[\\/]/;

const builtFiles = Object.entries(parts).flatMap(([part, prefix]) => {
  const folder = path.join(installed, '..', part, 'dist', 'admin');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !absent.test(file))
    .map((file) => ({ prefix, file: path.join(folder, file) }));
});

/** A file's words: its only export, or the one by default beside some of them. */
const wordsOf = (module: Messages | { default: Messages }): Messages =>
  typeof module.default === 'object' ? module.default : (module as Messages);

/** What Strapi says by itself in one language, by its ids, as far as it has translation files. */
export function translatedByStrapi(language: MessageLanguage): Messages {
  const files = builtFiles.filter(({ file }) =>
    file.endsWith(path.join('translations', `${language}.json.js`)),
  );
  return Object.assign(
    {},
    ...files.map(({ prefix, file }) => {
      const words = wordsOf(createRequire(__filename)(file) as Messages | { default: Messages });
      return Object.fromEntries(Object.entries(words).map(([id, text]) => [prefix + id, text]));
    }),
  ) as Messages;
}

/** `id: 'x', defaultMessage: 'y'`, the id perhaps by getTrad('x') or getTranslation('x'). */
const said =
  /\bid:\s*(getTrad|getTranslation|getTranslationKey)?\(?(['"`])([\w.$-]+)\2\)?,\s*defaultMessage:\s*(['"`])((?:\\.|(?!\4)[^\\])*)\4/g;

/** What the code of Strapi's admin says, by the ids and with the English that stand in it. */
export function saidInCode(): Messages {
  return Object.fromEntries(
    builtFiles
      .filter(({ prefix }) => prefix !== namedOnly)
      .filter(({ file }) => file.endsWith('.mjs') && !file.includes('translations'))
      .flatMap(({ prefix, file }) =>
        [...readFileSync(file, 'utf8').matchAll(said)].map(([, own, , id = '', , text = '']) => [
          (own ? prefix : '') + id,
          text.replaceAll(/\\(.)/g, '$1'),
        ]),
      ),
  ) as Messages;
}

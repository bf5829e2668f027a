import { fill } from './fill';

/** The languages in which the CMS speaks to those who work with it. */
export type MessageLanguage = 'fr' | 'en';

/** All that one part of the CMS says, on its server and in its screens. */
export interface Words<Key extends string = string> {
  /** The admin finds them under ids that begin with it: 'entente.schedule' + '.title'. */
  prefix: string;
  files: Readonly<Record<MessageLanguage, Readonly<Record<Key, string>>>>;
  /** One of them, with its values; ICU syntax is for the admin alone (see `useWords`). */
  say(language: MessageLanguage, key: Key, values?: Readonly<Record<string, string>>): string;
}

/** Its keys. @example KeyOf<typeof scheduleWords> // 'title' | 'none' | … */
export type KeyOf<Source> = Source extends Words<infer Key> ? Key : never;

/**
 * The words of a folder `words/{fr,en}.json`. A key that no file has is an error of types, here and
 * where it is said.
 * @param name the feature's; 'pipeline' and 'platform' for those that no feature owns
 */
export function wordsOf<File extends Readonly<Record<string, string>>>(
  name: string,
  files: { fr: File; en: Readonly<Record<keyof File & string, string>> },
): Words<keyof File & string> {
  return {
    prefix: `entente.${name}`,
    files,
    say: (language, key, values = {}) => fill(files[language][key], values),
  };
}

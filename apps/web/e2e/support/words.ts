import { readFileSync } from 'node:fs';
import type frenchMessages from '../../messages/fr.json';
import type frenchChangeFeed from '../../../cms/src/features/changeFeed/words/fr.json';
import type frenchLocale from '../../../../packages/model/locales/fr.json';

type Messages = typeof frenchMessages;
type Locale = typeof frenchLocale;

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** The site's own words: a test never repeats a label. */
export const messagesOf = (locale: string) => read(`../../messages/${locale}.json`) as Messages;

/** What the panel says of a change on its way to the site, in French. */
export const changeFeedWords = read(
  '../../../cms/src/features/changeFeed/words/fr.json',
) as typeof frenchChangeFeed;

/** Address segments and vocabulary labels. */
export const localeFile = (locale: string) =>
  read(`../../../../packages/model/locales/${locale}.json`) as Locale;

/** French typography puts narrow and no-break spaces; a reader sees spaces. */
export const plain = (text: string) => text.replaceAll(/[\u00a0\u202f\s]+/g, ' ');

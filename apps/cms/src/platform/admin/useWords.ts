import { useIntl } from 'react-intl';
import type { KeyOf, Words } from '../messages/words';

type Values = Readonly<Record<string, string | number>>;

/** How a component says the words that it is handed. @example SayOf<typeof scheduleWords> */
export type SayOf<Source> = (key: KeyOf<Source>, values?: Values) => string;

/** Says the words of one part of the CMS in the language of the admin, which registered them. */
export function useWords<Key extends string>({ prefix }: Words<Key>) {
  const { formatMessage } = useIntl();
  return (key: Key, values?: Values): string => formatMessage({ id: `${prefix}.${key}` }, values);
}

/** One of them where Strapi wants to say it by itself. */
export const messageOf = <Key extends string>({ prefix, files }: Words<Key>, key: Key) => ({
  id: `${prefix}.${key}`,
  defaultMessage: files.en[key],
});

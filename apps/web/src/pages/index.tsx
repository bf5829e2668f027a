import type { GetServerSideProps } from 'next';
import { siteLinks, siteLocales } from '../engine/platform/locales.server';

export const config = { unstable_runtimeJS: false };

/**
 * The first page is the home page of the default language: a language is chosen by a link, never
 * guessed. Temporary, because the default is configuration.
 */
export const getServerSideProps: GetServerSideProps = async () => ({
  redirect: {
    destination: siteLinks().build({ kind: 'home', locale: siteLocales().defaultCode }),
    permanent: false,
  },
});

export default function Index() {
  return null;
}

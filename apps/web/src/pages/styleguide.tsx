import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GetServerSideProps } from 'next';
import Head from 'next/head';
import { isDevelopment } from '../env';
import { groundsOf } from '../styleguide/grounds';
import { Styleguide, type StyleguideProps } from '../styleguide/Styleguide';

export const config = { unstable_runtimeJS: false };

/** For those who build the site: `npm run dev`, then /styleguide. Nobody's address in production. */
export const getServerSideProps: GetServerSideProps<StyleguideProps> = async () => {
  if (!isDevelopment) return { notFound: true };
  const tokens = path.join(process.cwd(), '..', '..', 'packages', 'ui', 'src', 'tokens.css');
  return { props: { grounds: groundsOf(readFileSync(tokens, 'utf8')) } };
};

export default function StyleguidePage(props: StyleguideProps) {
  return (
    <>
      <Head>
        <title key="title">Entente – styles</title>
        <meta key="robots" name="robots" content="noindex" />
      </Head>
      <Styleguide {...props} />
    </>
  );
}

import type { NextPageContext } from 'next';
import Head from 'next/head';
import { ErrorView } from '../delivery/pages/ErrorView';
import { errorHookName, type ErrorProps } from '../delivery/pages/errorHook';
import type { DescribeError } from '../delivery/pages/errorPage.server';

export const config = { unstable_runtimeJS: false };

/** What is not there, or can't be shown: in the language of its address, with the true status. */
export default function ErrorPage(props: ErrorProps) {
  return (
    <>
      <Head>
        <title key="title">{props.view?.props.head.title ?? String(props.status)}</title>
        <meta key="viewport" name="viewport" content="width=device-width, initial-scale=1" />
        <meta key="robots" name="robots" content="noindex" />
      </Head>
      <ErrorView {...props} />
    </>
  );
}

// Rendered for each failed request: a static 404 page would know no language.
ErrorPage.getInitialProps = ({ req, res, err }: NextPageContext): ErrorProps => {
  const store = globalThis as { [key: symbol]: DescribeError | undefined };
  const describe = store[Symbol.for(errorHookName)];
  return describe && req && res
    ? describe(req, res, err)
    : { status: res?.statusCode ?? 404, view: null };
};

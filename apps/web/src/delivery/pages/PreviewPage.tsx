import Head from 'next/head';
import type { PreviewProps } from './draftView.server';
import { PageOfView } from './PageOfView';
import { PreviewRefusedPage } from '../../content/preview/PreviewRefusedPage';

/** A draft as its page will be, or why it isn't shown. */
export function PreviewPage(props: PreviewProps) {
  return (
    <>
      <Head>
        <title key="title">{props.view.props.head.title}</title>
        <meta key="viewport" name="viewport" content="width=device-width, initial-scale=1" />
        <meta key="robots" name="robots" content="noindex, nofollow" />
      </Head>
      {props.refusal === null ? (
        <PageOfView view={props.view} />
      ) : (
        <PreviewRefusedPage refusal={props.refusal} {...props.view.props} />
      )}
    </>
  );
}

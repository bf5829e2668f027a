import type { GetServerSideProps } from 'next';
import Head from 'next/head';
import { PreviewRefusedPage } from '../../../../content/preview/PreviewRefusedPage';
import { renderPreview, type PreviewProps } from '../../../../site/renderPreview.server';
import { ViewOf } from '../../../../site/View';

export const config = { unstable_runtimeJS: false };

/** A signed link from the admin, to a draft as its page will be. No cookie, so nothing to forget. */
export const getServerSideProps: GetServerSideProps<PreviewProps> = async ({
  params,
  query,
  res,
}) => {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const claim = {
    type: text(params?.type),
    id: text(params?.documentId),
    locale: text(params?.locale),
    expires: Number(text(query.expires) || NaN),
    frame: text(query.frame),
  };
  return { props: await renderPreview(claim, text(query.signature), res) };
};

export default function Preview(props: PreviewProps) {
  return (
    <>
      <Head>
        <title key="title">{props.view.props.head.title}</title>
        <meta key="viewport" name="viewport" content="width=device-width, initial-scale=1" />
        <meta key="robots" name="robots" content="noindex, nofollow" />
      </Head>
      {props.refusal === null ? (
        <ViewOf view={props.view} />
      ) : (
        <PreviewRefusedPage refusal={props.refusal} {...props.view.props} />
      )}
    </>
  );
}

import type { GetServerSideProps } from 'next';
import { PreviewPage } from '../../../../site/PreviewPage';
import type { PreviewProps } from '../../../../site/draftView.server';
import { renderPreview } from '../../../../site/renderPreview.server';

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

export default PreviewPage;

import type { GetServerSideProps } from 'next';
import { readPreview } from '@entente/protocol/previewAddress';
import { PreviewPage } from '../../../../delivery/pages/PreviewPage';
import type { PreviewProps } from '../../../../delivery/pages/draftView.server';
import { renderPreview } from '../../../../delivery/pages/renderPreview.server';

export const config = { unstable_runtimeJS: false };

/** A signed link from the admin, to a draft as its page will be. No cookie, so nothing to forget. */
export const getServerSideProps: GetServerSideProps<PreviewProps> = async ({
  params,
  query,
  res,
}) => {
  const { claim, signature } = readPreview({ ...query, ...params });
  return { props: await renderPreview(claim, signature, res) };
};

export default PreviewPage;

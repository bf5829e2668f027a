import type { GetServerSideProps } from 'next';
import { PreviewPage } from '../../../../delivery/pages/PreviewPage';
import type { PreviewProps } from '../../../../delivery/pages/draftView.server';
import { renderPressLink } from '../../../../delivery/pages/renderPressLink.server';

export const config = { unstable_runtimeJS: false };

/** A journalist's link, to an entry that is not public yet. */
export const getServerSideProps: GetServerSideProps<PreviewProps> = async ({ params, res }) => {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { props: await renderPressLink(text(params?.locale), text(params?.link), res) };
};

export default PreviewPage;

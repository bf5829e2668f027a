import type { GetServerSideProps } from 'next';
import { PreviewPage } from '../../../../site/PreviewPage';
import type { PreviewProps } from '../../../../site/draftView.server';
import { renderPressLink } from '../../../../site/renderPressLink.server';

export const config = { unstable_runtimeJS: false };

/** A journalist's link, to an entry that is not public yet. */
export const getServerSideProps: GetServerSideProps<PreviewProps> = async ({ params, res }) => {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { props: await renderPressLink(text(params?.locale), text(params?.link), res) };
};

export default PreviewPage;

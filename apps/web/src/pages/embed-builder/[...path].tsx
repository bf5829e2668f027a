import type { GetServerSideProps } from 'next';
import { DocumentHead } from '../../delivery/pages/DocumentHead';
import { renderBuilder } from '../../delivery/pages/renderBuilder.server';
import type { PageProps } from '../../delivery/pages/renderAddress.server';
import { PageOfView } from '../../delivery/pages/PageOfView';

export const config = { unstable_runtimeJS: false };

/** `/fr/integrer?show=…`, by a rewrite: what was chosen is different for everybody, so never kept. */
export const getServerSideProps: GetServerSideProps<PageProps> = ({ params, query, res }) => {
  const segments = Array.isArray(params?.path) ? params.path : [];
  res.setHeader('Cache-Control', 'private, no-store');
  return renderBuilder(`/${segments.join('/')}`, query);
};

export default function Page({ view, origin, about }: PageProps) {
  return (
    <>
      <DocumentHead head={view.props.head} origin={origin} about={about} />
      <PageOfView view={view} />
    </>
  );
}

import type { GetServerSideProps } from 'next';
import { DocumentHead } from '../../delivery/pages/DocumentHead';
import { renderSearch } from '../../delivery/pages/renderSearch.server';
import type { PageProps } from '../../delivery/pages/renderAddress.server';
import { PageOfView } from '../../delivery/pages/PageOfView';

export const config = { unstable_runtimeJS: false };

/** `/fr/recherche?q=…`, by a rewrite: results are read for each request and kept nowhere. */
export const getServerSideProps: GetServerSideProps<PageProps> = ({ params, req, res }) => {
  const segments = Array.isArray(params?.path) ? params.path : [];
  return renderSearch(`/${segments.join('/')}`, req, res);
};

export default function Page({ view, origin, about }: PageProps) {
  return (
    <>
      <DocumentHead head={view.props.head} origin={origin} about={about} />
      <PageOfView view={view} />
    </>
  );
}

import type { GetServerSideProps } from 'next';
import { DocumentHead } from '../../site/DocumentHead';
import { renderSearch } from '../../site/renderSearch.server';
import type { PageProps } from '../../site/renderAddress.server';
import { ViewOf } from '../../site/View';

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
      <ViewOf view={view} />
    </>
  );
}

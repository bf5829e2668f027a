import type { GetServerSideProps } from 'next';
import { DocumentHead } from '../../site/DocumentHead';
import { renderBuilder } from '../../site/renderBuilder.server';
import type { PageProps } from '../../site/renderAddress.server';
import { ViewOf } from '../../site/View';

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
      <ViewOf view={view} />
    </>
  );
}

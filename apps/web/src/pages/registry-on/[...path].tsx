import type { GetServerSideProps } from 'next';
import { DocumentHead } from '../../site/DocumentHead';
import { renderOnce } from '../../site/renderOnce.server';
import type { PageProps } from '../../site/renderAddress.server';
import { ViewOf } from '../../site/View';

export const config = { unstable_runtimeJS: false };

/**
 * `/fr/accords/au/2020-01-01`, by a rewrite: there are more days than pages worth keeping, so
 * this one is rendered for each request, and a shared cache keeps it for a moment.
 */
export const getServerSideProps: GetServerSideProps<PageProps> = ({ params }) => {
  const segments = Array.isArray(params?.path) ? params.path : [];
  return renderOnce(`/${segments.join('/')}`);
};

export default function Page({ view, origin, about }: PageProps) {
  return (
    <>
      <DocumentHead head={view.props.head} origin={origin} about={about} />
      <ViewOf view={view} />
    </>
  );
}

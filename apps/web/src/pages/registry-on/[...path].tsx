import type { GetServerSideProps } from 'next';
import { DocumentHead } from '../../delivery/pages/DocumentHead';
import { renderUncached } from '../../delivery/pages/renderUncached.server';
import type { PageProps } from '../../delivery/pages/renderAddress.server';
import { PageOfView } from '../../delivery/pages/PageOfView';

export const config = { unstable_runtimeJS: false };

/**
 * `/fr/accords/au/2020-01-01`, by a rewrite: there are more days than pages worth keeping, so
 * this one is rendered for each request, and a shared cache keeps it for a moment.
 */
export const getServerSideProps: GetServerSideProps<PageProps> = ({ params }) => {
  const segments = Array.isArray(params?.path) ? params.path : [];
  return renderUncached(`/${segments.join('/')}`);
};

export default function Page({ view, origin, about }: PageProps) {
  return (
    <>
      <DocumentHead head={view.props.head} origin={origin} about={about} />
      <PageOfView view={view} />
    </>
  );
}

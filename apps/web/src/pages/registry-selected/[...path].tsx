import type { GetServerSideProps } from 'next';
import { DocumentHead } from '../../delivery/pages/DocumentHead';
import { PageOfView } from '../../delivery/pages/PageOfView';
import { renderSelected } from '../../delivery/pages/registryQuery.server';
import type { PageProps } from '../../delivery/pages/renderAddress.server';

export const config = { unstable_runtimeJS: false };

/** `/fr/accords/selection?etat=…&sort=…`, by a rewrite: there are more selections than pages worth keeping. */
export const getServerSideProps: GetServerSideProps<PageProps> = ({ params, req }) => {
  const segments = Array.isArray(params?.path) ? params.path : [];
  return renderSelected(`/${segments.join('/')}`, req);
};

export default function Page({ view, origin, about }: PageProps) {
  return (
    <>
      <DocumentHead head={view.props.head} origin={origin} about={about} />
      <PageOfView view={view} />
    </>
  );
}

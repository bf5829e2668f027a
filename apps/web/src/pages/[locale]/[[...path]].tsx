import type { GetStaticPaths, GetStaticProps } from 'next';
import { DocumentHead } from '../../delivery/pages/DocumentHead';
import { renderAddress, type PageProps } from '../../delivery/pages/renderAddress.server';
import { PageOfView } from '../../delivery/pages/PageOfView';

// No script of the framework: see docs/decisions/0001-pages-router.md.
export const config = { unstable_runtimeJS: false };

type Params = { locale: string; path?: string[] };

export const getStaticPaths: GetStaticPaths<Params> = () => ({
  // `next build` knows no content. The site renders every page before it says it is ready.
  paths: [],
  fallback: 'blocking',
});

export const getStaticProps: GetStaticProps<PageProps, Params> = ({ params, revalidateReason }) => {
  const segments = [params?.locale ?? '', ...(params?.path ?? [])];
  // A segment may hold a slash that came escaped; such an address is nobody's.
  const path = segments.some((segment) => segment.includes('/')) ? '' : `/${segments.join('/')}`;
  return renderAddress(path, revalidateReason === 'on-demand');
};

export default function Page({ view, origin, about }: PageProps) {
  return (
    <>
      <DocumentHead head={view.props.head} origin={origin} about={about} />
      <PageOfView view={view} />
    </>
  );
}

import { pageViewOf, type View } from '../pageViews';

/** A page, from what it shows. */
export function PageOfView({ view }: { view: View }) {
  const { Page } = pageViewOf(view);
  return <Page {...view.props} />;
}

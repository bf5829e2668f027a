import { assertUnreachable } from '@entente/model/assertUnreachable';
import type { PageFrame } from '../chrome/pageData';
import { NotFoundPage } from '../content/notFound/NotFoundPage';
import { FailurePage } from './FailurePage';

export type ErrorViewData =
  | { name: 'notFound'; props: PageFrame }
  | { name: 'failure'; props: PageFrame };

export function ErrorView({ view }: { view: ErrorViewData }) {
  switch (view.name) {
    case 'notFound':
      return <NotFoundPage {...view.props} />;
    case 'failure':
      return <FailurePage {...view.props} />;
    default:
      return assertUnreachable(view);
  }
}

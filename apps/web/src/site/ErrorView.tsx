import { NotFoundPage } from '../content/notFound/NotFoundPage';
import { FailurePage } from './FailurePage';
import type { ErrorProps } from './errorHook';

/** What a failed request shows. It asks the CMS nothing: that may be what fails. */
export function ErrorView({ status, view }: ErrorProps) {
  if (!view) return <p>{status}</p>;
  return status === 404 ? <NotFoundPage {...view.props} /> : <FailurePage {...view.props} />;
}

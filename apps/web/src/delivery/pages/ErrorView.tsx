import { NotFoundPage } from '../../content/notFound/NotFoundPage';
import { FailurePage } from './FailurePage';
import type { ErrorProps } from './errorHook';

/** What a failed request shows. It asks the CMS nothing: that may be what fails. */
export function ErrorView({ status, view }: ErrorProps) {
  if (!view) return <p>{status}</p>;
  const isAbsent = status === 404 || status === 410;
  return isAbsent ? (
    <NotFoundPage {...view.props} gone={status === 410} />
  ) : (
    <FailurePage {...view.props} />
  );
}

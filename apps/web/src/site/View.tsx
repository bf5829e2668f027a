import { assertUnreachable } from '@entente/model/assertUnreachable';
import { AgreementListPage, type AgreementListPageProps } from '../content/agreement/AgreementListPage';
import { AgreementPage, type AgreementPageProps } from '../content/agreement/AgreementPage';
import { RegistryOnPage, type RegistryOnPageProps } from '../content/agreement/RegistryOnPage';
import { ArticleListPage, type ArticleListPageProps } from '../content/article/ArticleListPage';
import { ArticlePage, type ArticlePageProps } from '../content/article/ArticlePage';

/** What a page shows, as JSON: the name of a view and what it needs. */
export type View =
  | { name: 'article'; props: ArticlePageProps }
  | { name: 'articleList'; props: ArticleListPageProps }
  | { name: 'agreement'; props: AgreementPageProps }
  | { name: 'agreementList'; props: AgreementListPageProps }
  | { name: 'registryOn'; props: RegistryOnPageProps };

/** The one switch from a view to its component. */
export function ViewOf({ view }: { view: View }) {
  switch (view.name) {
    case 'article':
      return <ArticlePage {...view.props} />;
    case 'articleList':
      return <ArticleListPage {...view.props} />;
    case 'agreement':
      return <AgreementPage {...view.props} />;
    case 'agreementList':
      return <AgreementListPage {...view.props} />;
    case 'registryOn':
      return <RegistryOnPage {...view.props} />;
    default:
      return assertUnreachable(view);
  }
}

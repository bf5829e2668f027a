import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { shippedMessages } from '../../i18n/messages';
import { ArticleListPage } from '../article/ArticleListPage';
import { makeArticleCard } from '../article/article.fixture';

const words = shippedMessages('fr')?.list;

function show(page: number, articles = [makeArticleCard()]) {
  const frame = makeFrame({ crumb: null });
  const pageInfo = { total: 45, page, pageCount: 3 };
  render(<ArticleListPage {...frame} articles={articles} pageInfo={pageInfo} />);
}

test('the first page of a list has no number in its address or its title', () => {
  show(2);
  const first = screen.getByRole('link', { name: words?.previous });
  expect(first).toHaveAttribute('href', '/fr/actualites');
  expect(screen.getByRole('link', { name: words?.next })).toHaveAttribute(
    'href',
    '/fr/actualites/page/3',
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Actualités, page 2');
});

test('the last page leads no further', () => {
  show(3);
  expect(screen.queryByRole('link', { name: words?.next })).not.toBeInTheDocument();
});

test('an empty list says so', () => {
  show(1, []);
  expect(screen.getByText(words?.empty.article ?? '')).toBeVisible();
});

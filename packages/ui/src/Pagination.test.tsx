import { render, screen } from '@testing-library/react';
import { Pagination } from './Pagination';

test('a list in the middle leads to the page before and the page after', () => {
  render(
    <Pagination
      label="Pages"
      position="Page 2 sur 3"
      previous={{ label: 'Précédente', href: '/fr/actualites' }}
      next={{ label: 'Suivante', href: '/fr/actualites/page/3' }}
    />,
  );
  expect(screen.getByRole('navigation', { name: 'Pages' })).toHaveTextContent('Page 2 sur 3');
  expect(screen.getByRole('link', { name: 'Précédente' })).toHaveAttribute(
    'href',
    '/fr/actualites',
  );
  expect(screen.getByRole('link', { name: 'Suivante' })).toHaveAttribute('rel', 'next');
});

test('a list of one page has no pagination', () => {
  render(<Pagination label="Pages" position="Page 1 sur 1" />);
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
});

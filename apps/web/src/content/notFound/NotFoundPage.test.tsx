import { render, screen, within } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { NotFoundPage } from './NotFoundPage';

test('a missing page leads back to the home page and to every list', () => {
  render(<NotFoundPage {...makeFrame({ section: null, crumb: null })} translations={[]} />);
  const main = screen.getByRole('main');
  const paths = within(main)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(paths).toEqual([
    '/fr',
    '/fr/actualites',
    '/fr/accords',
    '/fr/delegations',
    '/fr/intervenants',
    '/fr/domaines',
    '/fr/partenaires',
    '/fr/carte',
  ]);
});

test('it is in the language of its address', () => {
  render(
    <NotFoundPage {...makeFrame({ locale: 'en', section: null, crumb: null })} translations={[]} />,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'This page does not exist' })).toBeVisible();
});

test('what was there and was taken down is told apart', () => {
  render(<NotFoundPage {...makeFrame({ section: null, crumb: null })} translations={[]} gone />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Cette page n’est plus en ligne',
  );
});

test('an entry that is there in another language is offered in it', () => {
  const there = {
    code: 'fr',
    name: 'Français',
    path: '/fr/actualites/fest-noz',
    sameDocument: true,
  };
  const frame = makeFrame({ locale: 'en', section: null, crumb: null });
  render(<NotFoundPage {...frame} translations={[there]} />);
  expect(screen.getByText(/This page exists in French:/)).toBeVisible();
  expect(screen.getByRole('link', { name: '/fr/actualites/fest-noz' })).toHaveAttribute(
    'hreflang',
    'fr',
  );
});

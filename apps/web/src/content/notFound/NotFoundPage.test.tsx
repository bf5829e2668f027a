import { render, screen, within } from '@testing-library/react';
import { makeFrame } from '../../chrome/chrome.fixture';
import { NotFoundPage } from './NotFoundPage';

test('a missing page leads back to the home page and to every list', () => {
  render(<NotFoundPage {...makeFrame({ section: null, crumb: null })} />);
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
  ]);
});

test('it is in the language of its address', () => {
  render(<NotFoundPage {...makeFrame({ locale: 'en', section: null, crumb: null })} />);
  expect(screen.getByRole('heading', { level: 1, name: 'This page does not exist' })).toBeVisible();
});

test('what was there and was taken down is told apart', () => {
  render(<NotFoundPage {...makeFrame({ section: null, crumb: null })} gone />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Cette page n’est plus en ligne',
  );
});

import { screen } from '@testing-library/react';
import { renderOnSite } from '../../i18n/render.fixture';
import { EntryLink } from './EntryLink';

test('an entry in the page’s language needs no language of its own', () => {
  renderOnSite(
    <EntryLink type="partner" entry={{ slug: 'erlangen', locale: 'fr' }}>
      Erlangen
    </EntryLink>,
  );
  const link = screen.getByRole('link', { name: 'Erlangen' });
  expect(link).toHaveAttribute('href', '/fr/partenaires/erlangen');
  expect(link).not.toHaveAttribute('lang');
});

test('an entry that only exists in French leads to the French page and says so', () => {
  renderOnSite(
    <EntryLink type="partner" entry={{ slug: 'erlangen', locale: 'fr' }}>
      Erlangen
    </EntryLink>,
    'en',
  );
  const link = screen.getByRole('link', { name: 'Erlangen' });
  expect(link).toHaveAttribute('href', '/fr/partenaires/erlangen');
  expect(link).toHaveAttribute('hreflang', 'fr');
  expect(link).toHaveAttribute('lang', 'fr');
});

test('an entry without an address keeps its name', () => {
  renderOnSite(
    <EntryLink type="partner" entry={{ slug: null, locale: 'fr' }}>
      Erlangen
    </EntryLink>,
  );
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(screen.getByText('Erlangen')).toBeVisible();
});

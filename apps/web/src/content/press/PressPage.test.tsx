import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { shippedMessages } from '../../i18n/messages';
import { makeKitMedia, makePressRelease } from './press.fixture';
import { PressPage, type PressPageProps } from './PressPage';

const words = shippedMessages('fr')?.press;

function show(overrides: Partial<PressPageProps> = {}) {
  const props: PressPageProps = {
    ...makeFrame({ section: null, crumb: 'Presse' }),
    contacts: [
      { id: '1', name: 'Une personne', function: 'Presse', email: 'p@e.org', phone: null },
    ],
    publisher: 'Ville d’Exemple',
    releases: [makePressRelease()],
    total: 1,
    today: '2025-01-01',
    ...overrides,
  };
  render(<PressPage {...props} />);
}

test('a kit says its format, its pictures, its size and its language, and of which release it is', () => {
  show();
  const kit = screen.getByRole('link', {
    name: /ZIP, 1 photo, environ 180\sko, français\) – Rennes et Québec/,
  });
  expect(kit).toHaveAttribute('href', '/fr/presse/rennes-quebec.zip');
});

test('a picture whose rights have run out is not counted', () => {
  show({ releases: [makePressRelease({ cover: makeKitMedia({ rightsExpiry: '2024-12-31' }) })] });
  expect(screen.getByText(/ZIP, environ 60\sko, français/)).toBeVisible();
});

test('journalists find whom to write to and what to name as the source', () => {
  show();
  expect(screen.getByRole('link', { name: 'p@e.org' })).toBeVisible();
  expect(screen.getByText(/Ville d’Exemple/)).toBeVisible();
});

test('without contacts or releases the page says so', () => {
  show({ contacts: [], releases: [] });
  expect(screen.getByText(words?.noContact ?? '')).toBeVisible();
  expect(screen.getByText(words?.empty ?? '')).toBeVisible();
});

test('older releases than are shown are counted, and can be found among the news', () => {
  show({ total: 3 });
  expect(screen.getByRole('link', { name: /^et 2 autres communiqués/ })).toHaveAttribute(
    'href',
    '/fr/actualites',
  );
});

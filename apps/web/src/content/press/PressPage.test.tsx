import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { makeAppointment } from '../shared/shared.fixture';
import { shippedMessages } from '../../i18n/messages';
import { makePressPicture, makePressRelease } from './press.fixture';
import { PressPage, type PressPageProps } from './PressPage';

const words = shippedMessages('fr')?.press;

function show(overrides: Partial<PressPageProps> = {}) {
  const props: PressPageProps = {
    ...makeFrame({ section: null, crumb: 'Presse' }),
    contacts: [
      { id: '1', name: 'Une personne', function: 'Presse', email: 'p@e.org', phone: null },
    ],
    publisher: 'Ville d’Exemple',
    owner: null,
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
    name: /ZIP, 1 photo, environ 420\sko, français\) – Rennes et Québec/,
  });
  expect(kit).toHaveAttribute('href', '/fr/presse/rennes-quebec.zip');
});

test('a picture whose rights have run out is not counted', () => {
  show({
    releases: [makePressRelease({ cover: makePressPicture({ rightsExpiry: '2024-12-31' }) })],
  });
  expect(screen.getByText(/ZIP, environ 60\sko, français/)).toBeVisible();
});

test('journalists find whom to write to and what to name as the source', () => {
  show();
  expect(screen.getByRole('link', { name: 'p@e.org' })).toBeVisible();
  expect(screen.getByText(/Ville d’Exemple/)).toBeVisible();
});

test('a picture has its credit, and is there as uploaded and as a JPEG for print', () => {
  show();
  expect(screen.getByText(/Entente$/, { selector: 'figcaption p' })).toBeVisible();
  expect(screen.getByRole('link', { name: /^WEBP \(2400 × 1600/ })).toHaveAttribute(
    'href',
    '/media/main_1a2b.webp',
  );
  expect(screen.getByRole('link', { name: /^JPEG pour l’impression/ })).toHaveAttribute(
    'href',
    '/media/main_1a2b.webp.print.jpg',
  );
});

test('what was said word for word stands there with whom to name, and nothing that was reported', () => {
  const [said] = makePressRelease().statements;
  const reported = said
    ? { ...said, documentId: 'r', kind: 'reported' as const, text: 'Redit' }
    : null;
  show({ releases: [makePressRelease({ statements: [said ?? null, reported] })] });
  const quote = screen.getByText(/We look forward to it\./);
  expect(quote).toHaveAttribute('lang', 'en');
  expect(quote.closest('li')).toHaveTextContent('— Une élue, maire (9 avril 2024)');
  expect(screen.queryByText(/Redit/)).not.toBeInTheDocument();
});

test('those speak for the city who hold an office there today', () => {
  const office = (documentId: string, familyName: string, end: string | null) => ({
    ...makeAppointment({ documentId, end, endPrecision: end ? ('day' as const) : null }),
    speaker: {
      __typename: 'Speaker' as const,
      documentId,
      locale: 'fr',
      slug: documentId,
      givenName: 'Jeanne',
      familyName,
    },
  });
  show({
    owner: {
      __typename: 'Partner',
      documentId: 'rennes',
      locale: 'fr',
      name: 'Rennes Métropole',
      description: 'Intercommunalité de 43 communes.',
      appointments: [office('a', 'Actuelle', null), office('b', 'Ancienne', '2020-01-01')],
    },
  });
  expect(screen.getByRole('link', { name: 'Jeanne Actuelle' })).toBeVisible();
  expect(screen.queryByText(/Ancienne/)).not.toBeInTheDocument();
  expect(screen.getByText(/Intercommunalité de 43 communes/)).toBeVisible();
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

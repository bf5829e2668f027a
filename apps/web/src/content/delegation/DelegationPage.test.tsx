import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../chrome/chrome.fixture';
import { shippedMessages } from '../../i18n/messages';
import { makeAgreementCard } from '../agreement/agreement.fixture';
import { makeAppointment } from '../shared/shared.fixture';
import { delegationZones, makeDelegation } from './delegation.fixture';
import type { DelegationPage_DelegationFragment } from './delegation.generated';
import { DelegationPage } from './DelegationPage';

const words = shippedMessages('fr');

function show(overrides: Partial<DelegationPage_DelegationFragment> = {}) {
  const delegation = makeDelegation(overrides);
  const frame = makeFrame({ section: 'delegation', crumb: delegation.title });
  render(
    <DelegationPage
      {...frame}
      delegation={delegation}
      zones={delegationZones}
      today="2026-11-23"
    />,
  );
}

const item = (visibility: 'public' | 'internal', title: string) => ({
  __typename: 'ComponentProgrammeItem' as const,
  id: title,
  title,
  start: '2024-04-09T14:00:00.000Z',
  end: null,
  place: null,
  visibility,
});

test('it says when, who went and who received', () => {
  show();
  expect(screen.getByText('du 7 au 12 avril 2024')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Rennes Métropole' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ville de Québec' })).toBeVisible();
});

test('a member is named with the office held', () => {
  const speaker = {
    __typename: 'Speaker' as const,
    documentId: 's',
    locale: 'fr',
    slug: 'jeanne-exemple',
    givenName: 'Jeanne',
    familyName: 'Exemple',
    honorific: null,
  };
  show({
    participations: [
      {
        __typename: 'Participation',
        documentId: 'p',
        part: 'head',
        appointment: { ...makeAppointment(), speaker },
      },
    ],
  });
  expect(screen.getByRole('link', { name: 'Jeanne Exemple' })).toBeVisible();
  expect(screen.getByText(/Maire \(Ville de Rennes\)/)).toBeVisible();
});

test('an internal appointment is never shown, a public one in local time is', () => {
  show({ programme: [item('internal', 'Réunion préparatoire'), item('public', 'Signature')] });
  expect(screen.queryByText(/Réunion préparatoire/)).not.toBeInTheDocument();
  expect(screen.getByText('10:00')).toHaveAttribute('datetime', '2024-04-09T14:00:00.000Z');
  expect(screen.getByRole('main')).toHaveTextContent(/heure d’été de l’Est/);
});

test('a programme without public items is no section', () => {
  show({ programme: [item('internal', 'Réunion')] });
  const heading = screen.queryByRole('heading', { name: words?.delegation.programme });
  expect(heading).not.toBeInTheDocument();
});

test('the agreement signed during the visit is shown with its status', () => {
  show({ agreements: [makeAgreementCard()] });
  expect(screen.getByRole('heading', { level: 3, name: /Protocole de coopération/ })).toBeVisible();
  expect(screen.getByText('En vigueur')).toBeVisible();
});

test('an hour is also said as it is in the other city, and how far apart the clocks are', () => {
  show({ programme: [item('public', 'Signature')] });
  const main = screen.getByRole('main');
  expect(main).toHaveTextContent('10:00, 16:00 à Rennes – Signature');
  expect(main).toHaveTextContent(/À Québec : heure d’été de l’Est[^,]*, 6 h de moins qu’à Rennes/);
  expect(main).toHaveTextContent('À Rennes : heure d’été d’Europe centrale');
});

test('the visit can be put into a calendar, when its days are known', () => {
  show();
  expect(screen.getByRole('link', { name: words?.delegation.calendar })).toHaveAttribute(
    'href',
    '/fr/delegations/delegation-a-quebec.ics',
  );
});

test('a visit known to the month only is in no calendar', () => {
  show({ start: '2023-01-01', end: null, precision: 'month' });
  const link = screen.queryByRole('link', { name: words?.delegation.calendar });
  expect(link).not.toBeInTheDocument();
});

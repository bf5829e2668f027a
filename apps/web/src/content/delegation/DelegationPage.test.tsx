import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../chrome/chrome.fixture';
import { shippedMessages } from '../../i18n/messages';
import { makeAgreementCard } from '../agreement/agreement.fixture';
import { makeAppointment } from '../shared/shared.fixture';
import { makeDelegation } from './delegation.fixture';
import type { DelegationPage_DelegationFragment } from './delegation.generated';
import { DelegationPage } from './DelegationPage';

const words = shippedMessages('fr');

function show(overrides: Partial<DelegationPage_DelegationFragment> = {}) {
  const delegation = makeDelegation(overrides);
  const frame = makeFrame({ section: 'delegation', crumb: delegation.title });
  render(<DelegationPage {...frame} delegation={delegation} today="2026-11-23" />);
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

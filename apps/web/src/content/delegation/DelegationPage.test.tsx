import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { shippedMessages } from '../../i18n/messages';
import { makeAgreementCard } from '../agreement/agreement.fixture';
import { makeAppointment } from '../shared/shared.fixture';
import { renderOnSite } from '../../i18n/render.fixture';
import { DelegationCard } from './DelegationCard';
import { delegationZones, makeDelegation, makeDelegationCard } from './delegation.fixture';
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
        position: 1,
        appointment: { ...makeAppointment(), speaker },
      },
    ],
  });
  expect(screen.getByRole('link', { name: 'Jeanne Exemple' })).toBeVisible();
  expect(screen.getByText(/Maire \(Ville de Rennes\)/)).toBeVisible();
});

test('members stand by protocol, and those of one rank as an index sorts people', () => {
  const member = (familyName: string, position: number | null) => ({
    __typename: 'Participation' as const,
    documentId: familyName,
    part: 'member' as const,
    position,
    appointment: {
      ...makeAppointment(),
      speaker: {
        __typename: 'Speaker' as const,
        documentId: familyName,
        locale: 'fr',
        slug: 'x',
        givenName: null,
        familyName,
        honorific: null,
      },
    },
  });
  const participations = [
    member('Zola', 2),
    member('de Kersauson', 2),
    member('Écault', 2),
    member('Aube', null),
    member('Président', 1),
  ];
  show({ participations });
  const order = ['Président', 'Écault', 'de Kersauson', 'Zola', 'Aube'];
  const shown = screen.getAllByRole('link').map(({ textContent }) => textContent ?? '');
  expect(shown.filter((name) => order.includes(name))).toEqual(order);
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

test('an hour that is on another day in the other city says so, at its end too', () => {
  const dinner = (start: string, end: string) => ({ ...item('public', 'Dîner'), start, end });
  show({
    start: '2027-04-09',
    end: '2027-04-10',
    programme: [
      dinner('2027-04-10T00:00:00.000Z', '2027-04-10T02:00:00.000Z'),
      { ...dinner('2027-04-09T20:00:00.000Z', '2027-04-09T23:00:00.000Z'), id: 'talks' },
    ],
  });
  const main = screen.getByRole('main');
  expect(main).toHaveTextContent('de 20:00 à 22:00, 02:00 le 10 avril à Rennes (jusqu’à 04:00)');
  expect(main).toHaveTextContent('de 16:00 à 19:00, 22:00 à Rennes (jusqu’à 01:00 le 10 avril)');
});

test.each(['month', 'year'] as const)(
  'a visit known to the %s tells no clock difference: there is no single one',
  (precision) => {
    show({ start: '2018-11-01', end: null, precision });
    expect(screen.getByRole('main')).not.toHaveTextContent(/heure d’|de moins qu’à|de plus qu’à/);
  },
);

test.each([
  ['a month of summer', '2018-07-01', null, 'month'],
  ['a year', '2018-01-01', null, 'year'],
  ['months', '2018-03-01', '2018-04-01', 'month'],
  ['years', '2017-01-01', '2018-01-01', 'year'],
  ['a month to come', '2027-11-01', null, 'month'],
] as const)('of a visit known to %s no hour of a day is made up', (_, start, end, precision) => {
  show({ start, end, precision });
  const main = screen.getByRole('main');
  expect(main).not.toHaveTextContent(/heure d’|1er janvier|de moins qu’à|de plus qu’à/);
  expect(main.querySelector('time')?.dateTime).toMatch(/^\d{4}(-\d{2})?$/);
});

test('a visit during which the clocks of one city change tells no single difference', () => {
  show({ start: '2024-03-25', end: '2024-04-05' });
  expect(screen.getByRole('main')).not.toHaveTextContent(/de moins qu’à/);
});

describe('a visit that nobody went back to', () => {
  const planned = { start: '2018-11-01', end: null, precision: 'month', state: 'planned' } as const;

  test('is over on its page, in the facts', () => {
    show(planned);
    expect(screen.getByText('Terminée')).toBeVisible();
    expect(screen.queryByText('Prévue')).toBeNull();
  });

  test.each([
    ['2018-11-30', true],
    ['2018-12-01', false],
  ])('in a list told on %s is planned: %s', (today, isPlanned) => {
    const card = makeDelegationCard(planned);
    renderOnSite(<DelegationCard delegation={card} level={2} today={today} />);
    expect(screen.queryByText('Prévue') !== null).toBe(isPlanned);
  });
});

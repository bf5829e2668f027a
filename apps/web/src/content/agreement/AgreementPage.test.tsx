import { render, screen, within } from '@testing-library/react';
import { makeFrame } from '../../chrome/chrome.fixture';
import { shippedMessages } from '../../i18n/messages';
import {
  makeDomainTag,
  makeMilestone,
  makePartnerLink,
  makeQuebec,
  makeRennes,
} from '../shared/shared.fixture';
import { makeAgreement } from './agreement.fixture';
import type { AgreementPage_AgreementFragment } from './agreement.generated';
import { AgreementPage } from './AgreementPage';

const words = shippedMessages('fr');

function show(overrides: Partial<AgreementPage_AgreementFragment> = {}, today = '2026-11-23') {
  const agreement = makeAgreement(overrides);
  const frame = makeFrame({ section: 'agreement', crumb: agreement.title });
  render(<AgreementPage {...frame} agreement={agreement} today={today} />);
}

const quebecPartner = (partners: string[]) => ({
  ...makeQuebec(),
  milestones: [
    {
      ...makeMilestone(),
      partners: partners.map((documentId) => ({ __typename: 'Partner' as const, documentId })),
    },
  ],
});

test('it says where it stands today, since when, until when and why', () => {
  show();
  const main = screen.getByRole('main');
  expect(within(main).getByText('En vigueur')).toBeVisible();
  expect(main).toHaveTextContent('depuis le 9 avril 2024');
  expect(main).toHaveTextContent(/jusqu’au \d+ avril 2029/);
  expect(main).toHaveTextContent('sa durée n’est pas écoulée');
});

test('the same agreement is over when its term is', () => {
  show({}, '2031-01-01');
  expect(screen.getByText('Expiré')).toBeVisible();
});

test('the two cities stand at the ends of the arc, with the way between them', () => {
  show();
  expect(screen.getByText('Québec')).toBeVisible();
  expect(screen.getByText('Rennes')).toBeVisible();
  expect(screen.getByText(/5\s044\s*km/)).toBeVisible();
});

test('a commitment names the partners of each shore, from west to east as on the arc', () => {
  const homeOf = ({ documentId, name, slug, city }: ReturnType<typeof makeQuebec>) => ({
    ...makePartnerLink({ documentId, name, slug }),
    city,
  });
  show({
    commitments: [
      {
        __typename: 'Commitment',
        documentId: 'c',
        locale: 'fr',
        text: 'Faciliter les partenariats.',
        domain: makeDomainTag(),
        partners: [
          {
            ...makePartnerLink({ documentId: 'l', name: 'Université Laval', slug: 'laval' }),
            city: 'Québec',
            home: homeOf(makeQuebec()),
          },
          { ...makePartnerLink(), city: 'Rennes', home: homeOf(makeRennes()) },
        ],
      },
    ],
  });
  const shores = screen.getAllByText(/^À (Rennes|Québec)$/).map((shore) => shore.textContent);
  expect(shores).toEqual(['À Québec', 'À Rennes']);
  expect(screen.getByRole('link', { name: 'Université Laval' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Culture et patrimoine' })).toBeVisible();
});

test('a visit that both parties share is part of the story', () => {
  show({ parties: [{ ...makeRennes(), milestones: [] }, quebecPartner(['rennes', 'quebec'])] });
  expect(screen.getByText('janvier 2023')).toBeVisible();
});

test('an event of one party alone is not part of the story', () => {
  show({ parties: [{ ...makeRennes(), milestones: [] }, quebecPartner(['quebec'])] });
  expect(screen.queryByText('janvier 2023')).not.toBeInTheDocument();
});

test('a document’s link says format, size and language', () => {
  show({
    documents: [
      {
        __typename: 'ComponentDocumentDocument',
        id: '1',
        title: 'Texte signé',
        language: 'fr',
        version: null,
        file: {
          __typename: 'UploadFile',
          documentId: 'f',
          url: '/uploads/p.pdf',
          ext: '.pdf',
          size: 240,
        },
        accessibleAlternative: null,
      },
    ],
  });
  const link = screen.getByRole('link', { name: /Texte signé – PDF, 240\s*ko, français/ });
  expect(link).toHaveAttribute('href', '/media/p.pdf');
});

test('languages of authenticity that are no languages are left out', () => {
  show({ authenticLanguages: ['fr', 42, '<b>'] });
  expect(screen.getByText('français')).toBeVisible();
});

test('nothing to say is no section', () => {
  show();
  expect(
    screen.queryByRole('heading', { name: words?.agreement.documents }),
  ).not.toBeInTheDocument();
  expect(
    screen.queryByRole('heading', { name: words?.agreement.commitments }),
  ).not.toBeInTheDocument();
});

import { render, screen, within } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
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
  return render(
    <AgreementPage
      {...frame}
      agreement={agreement}
      owner={makeRennes()}
      permalink="https://e.example/id"
      today={today}
    />,
  );
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

const headItems = () => {
  const head = screen.getByRole('heading', { level: 1 }).nextElementSibling as HTMLElement;
  return within(head)
    .getAllByRole('listitem')
    .map((item) => item.textContent.replaceAll(/\s/g, ' '));
};

test('its head is one sentence: where it stands, when it was signed, between whom; then why', () => {
  show();
  expect(headItems()).toEqual([
    'En vigueur depuis le 9 avril 2024',
    expect.stringMatching(/^jusqu’au \d+ avril 2029$/),
    'signé le 9 avril 2024',
    'durée déterminée',
    'Rennes Métropole – Ville de Québec',
  ]);
});

test('of what is only signed the head says it once, and no term that nobody knows', () => {
  show({ entersIntoForceOnSignature: false, termKind: null, termYears: null });
  expect(headItems()).toEqual(['Signé le 9 avril 2024', 'Rennes Métropole – Ville de Québec']);
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

test('its years lead to its steps', () => {
  show();
  const year = screen.getByRole('link', { name: '2024 – Signature' });
  const step = document.querySelector(year.getAttribute('href') ?? '');
  expect(step).toHaveTextContent('Signature à l’hôtel de ville');
});

test('the arc is dashed once the agreement is over', () => {
  const { unmount } = show();
  expect(document.querySelector('.past')).toBeNull();
  unmount();
  show({}, '2031-01-01');
  expect(document.querySelector('.past')).not.toBeNull();
});

test('the arcs begin where the register’s owner is, whoever is named first', () => {
  const [quebec, rennes] = [makeQuebec(), makeRennes()].map((party) => ({
    ...party,
    milestones: [],
  }));
  show({ parties: [quebec ?? null, rennes ?? null] });
  const names = Array.from(document.querySelectorAll('svg > text'), (text) => text.textContent);
  expect(names[0]).toContain('Rennes');
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

test('of 15 parties, 35 commitments and 47 milestones all are shown, and the last one decides', () => {
  const parties = Array.from({ length: 15 }, (_, place) => ({
    ...makeQuebec(),
    documentId: `p${place}`,
    name: `Partie ${place + 1}`,
    slug: `p-${place}`,
    milestones: [],
  }));
  const commitments = Array.from({ length: 35 }, (_, place) => ({
    __typename: 'Commitment' as const,
    documentId: `c${place}`,
    locale: 'fr',
    text: `Engagement ${place + 1}.`,
    domain: makeDomainTag(),
    partners: [],
  }));
  const milestones = Array.from({ length: 47 }, (_, place) =>
    makeMilestone({
      documentId: `m${place}`,
      kind: place === 0 ? 'signed' : place === 46 ? 'terminated' : 'meeting',
      title: `Étape ${place + 1}`,
      date: place === 46 ? '2025-01-01' : `${1970 + place}-05-10`,
      precision: 'day',
    }),
  );
  show({ parties, commitments, milestones, termKind: 'open' });
  const main = within(screen.getByRole('main'));
  expect(main.getByText('Résilié')).toBeVisible();
  expect(
    new Set(main.getAllByRole('link', { name: /^Partie/ }).map((one) => one.textContent)).size,
  ).toBe(15);
  expect(main.getAllByText(/^Engagement \d+\.$/)).toHaveLength(35);
  expect(main.getAllByText(/^Étape \d+/)).toHaveLength(47);
});

const dated = (kind: 'signed' | 'entered_into_force' | 'terminated', date: string) =>
  makeMilestone({ documentId: kind, kind, date, precision: 'day' });
const tacit = {
  termKind: 'tacit_renewal' as const,
  termYears: 3,
  noticeMonths: 6,
  entersIntoForceOnSignature: false,
};

test('an end recorded for later is told, and no renewal or notice beside it', () => {
  const milestones = [dated('entered_into_force', '2018-05-10'), dated('terminated', '2027-05-10')];
  show({ ...tacit, milestones }, '2026-11-29');
  const main = screen.getByRole('main');
  expect(main).toHaveTextContent('En vigueur jusqu’au 10 mai 2027 (résiliation enregistrée)');
  expect(main).toHaveTextContent('n’est pas reconduit au-delà');
  expect(main).not.toHaveTextContent(/prochaine reconduction|dernier jour pour donner|aucune fin/);
});

test('a signature to come is planned: nowhere signed, nor unsigned', () => {
  show({ milestones: [dated('signed', '2027-03-01')] }, '2026-11-29');
  const main = screen.getByRole('main');
  expect(main).toHaveTextContent('Signature prévue le 1er mars 2027');
  expect(main).toHaveTextContent(/prévue/);
  expect(main).not.toHaveTextContent(/[Nn]on signé|Signé|Aucune signature/);
});

test('what began on a leap day is renewed on the leap day of the next leap year', () => {
  const milestones = [dated('entered_into_force', '2020-02-29')];
  show({ ...tacit, termYears: 1, milestones }, '2027-06-01');
  expect(screen.getByRole('main')).toHaveTextContent(
    'prochaine reconduction, calculée : 29 février 2028',
  );
});

import { render, screen } from '@testing-library/react';
import { makeStatement } from '../../blocks/blocks.fixture';
import { makeFrame } from '../../layout/layout.fixture';
import { makeAgreementCard } from '../agreement/agreement.fixture';
import { makeArticleCard, makeNews } from '../article/article.fixture';
import { makeAppointment, makeRennes } from '../shared/shared.fixture';
import { makePartner, makePartnerCard } from './partner.fixture';
import type { PartnerPage_PartnerFragment } from './partner.generated';
import { PartnerListPage } from './PartnerListPage';
import { PartnerPage } from './PartnerPage';

function show(overrides: Partial<PartnerPage_PartnerFragment> = {}) {
  const frame = makeFrame({ section: 'partner', crumb: 'Ville de Québec' });
  const partner = makePartner(overrides);
  render(<PartnerPage {...frame} partner={partner} owner={makeRennes()} today="2026-11-23" />);
}

test('all that is shared is there: agreements, and the partners on the spot', () => {
  show({ agreements: [makeAgreementCard()], localPartners: [makePartnerCard()] });
  expect(screen.getByRole('heading', { level: 3, name: /Protocole/ })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Université Laval' })).toHaveAttribute(
    'href',
    '/fr/partenaires/universite-laval',
  );
});

test('its own site is named by its host', () => {
  show();
  const link = screen.getByRole('link', { name: 'ville.quebec.qc.ca' });
  expect(link).toHaveAttribute('href', 'https://www.ville.quebec.qc.ca/');
});

test('an address that is none is not linked', () => {
  show({ url: 'javascript:alert(1)' });
  expect(screen.queryByRole('link', { name: /alert/ })).not.toBeInTheDocument();
});

test('an identifier leads to its register', () => {
  show({
    identifiers: [
      { __typename: 'ComponentIdentifierIdentifier', id: '1', scheme: 'Wikidata', value: 'Q2145' },
    ],
  });
  expect(screen.getByRole('link', { name: 'Q2145' })).toHaveAttribute(
    'href',
    'https://www.wikidata.org/wiki/Q2145',
  );
});

test('the list of partners is by country, named and sorted in the page’s language', () => {
  const partners = [
    makePartnerCard(),
    makePartnerCard({ documentId: 'e', name: 'Erlangen', country: 'DE' }),
  ];
  const frame = makeFrame({ section: 'partner', crumb: null });
  const pageInfo = { total: 2, page: 1, pageCount: 1 };
  render(<PartnerListPage {...frame} partners={partners} pageInfo={pageInfo} />);
  const countries = screen
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
  expect(countries).toEqual(['Allemagne', 'Canada']);
});

test('what was said for the partner is there once, and its feeds can be followed', () => {
  const latestStatements = [makeStatement({ text: 'Travaillons ensemble.' })];
  const office = (documentId: string) => ({
    ...makeAppointment({ documentId }),
    speaker: null,
    statements: latestStatements,
    latestStatements,
  });
  show({ appointments: [office('mayor'), office('president')] });
  expect(screen.getAllByText(/Travaillons ensemble/)).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'RSS' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/fr\/partenaires\/.+\/feed\.rss$/),
  );
});

test('of what was said and told only the latest is here, with how much more there is, and where', () => {
  const said = Array.from({ length: 9 }, (_, place) =>
    makeStatement({ documentId: `s${place}`, date: `2024-01-0${place + 1}` }),
  );
  const speaker = {
    __typename: 'Speaker' as const,
    documentId: 'speaker',
    locale: 'fr',
    slug: 'bruno-marchand',
    givenName: 'Bruno',
    familyName: 'Marchand',
  };
  const office = {
    ...makeAppointment(),
    speaker,
    statements: said,
    latestStatements: said.slice(-6).reverse(),
  };
  const news = Array.from({ length: 50 }, (_, place) =>
    makeArticleCard({ documentId: `a${place}`, headline: `Nouvelle ${place}` }),
  );
  show({ appointments: [office], articles_connection: makeNews(news, 131) });
  expect(screen.getByText(/^Et 3 autres déclarations/)).toBeVisible();
  expect(screen.getAllByRole('link', { name: 'Bruno Marchand' }).at(-1)).toHaveAttribute(
    'href',
    '/fr/intervenants/bruno-marchand',
  );
  expect(screen.getAllByRole('heading', { level: 3, name: /^Nouvelle/ })).toHaveLength(20);
  expect(screen.getByRole('link', { name: 'et 111 autres actualités' })).toHaveAttribute(
    'href',
    '/fr/recherche?q=&type=article&partner=ville-de-quebec',
  );
});

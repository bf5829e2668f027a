import { render, screen, within } from '@testing-library/react';
import { makeMedia } from '../../blocks/blocks.fixture';
import { makeFrame, makeSite } from '../../layout/layout.fixture';
import { shippedMessages } from '../../i18n/messages';
import { makeAgreementCard } from '../agreement/agreement.fixture';
import { makeArticleCard } from '../article/article.fixture';
import { makeDelegationCard } from '../delegation/delegation.fixture';
import { makeMilestone, makeQuebec, makeRennes } from '../shared/shared.fixture';
import { currentAgreements } from './currentAgreements';
import { HomePage } from './HomePage';
import type { HomePageProps } from './homePageProps';

const words = shippedMessages('fr')?.home;

function show(overrides: Partial<HomePageProps> = {}) {
  const frame = makeFrame({ site: makeSite(), section: null, crumb: null });
  return render(
    <HomePage
      {...frame}
      owner={makeRennes()}
      opening={{ ...makeArticleCard(), cover: makeMedia() }}
      articles={[makeArticleCard()]}
      agreements={[makeAgreementCard()]}
      next={[]}
      last={[makeDelegationCard()]}
      domains={[]}
      totals={{ agreement: 1, partner: 29, delegation: 0, article: 7, domain: 0 }}
      today="2026-11-23"
      {...overrides}
    />,
  );
}

test('the story the page opens with is told once', () => {
  show();
  expect(screen.getAllByRole('link', { name: /Rennes et Québec signent/ })).toHaveLength(1);
});

test('a notice newer than the opening story comes first in the list below it', () => {
  const notice = { ...makeArticleCard(), documentId: 'notice', headline: 'Ce site ouvre' };
  const older = { ...makeArticleCard(), documentId: 'older', headline: 'Une visite' };
  show({ articles: [notice, makeArticleCard(), older] });
  const names = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  const at = (name: RegExp) => names.findIndex((text) => name.test(text ?? ''));
  expect(at(/Rennes et Québec signent/)).toBe(0);
  expect(at(/Ce site ouvre/)).toBe(1);
  expect(at(/Une visite/)).toBe(2);
});

test('the heading is a sentence of what is counted, and nothing is counted to zero', () => {
  show();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '1 accord et 29 partenaires lient Rennes à 1 ville de 1 pays',
  );
  expect(screen.getByRole('link', { name: '29 partenaires' })).toHaveAttribute(
    'href',
    '/fr/partenaires',
  );
  expect(screen.getByRole('link', { name: '1 accord' })).toBeVisible();
  expect(screen.queryByRole('link', { name: /délégation$/ })).not.toBeInTheDocument();
});

test('a single agreement with nothing else counted joins its city in the singular', () => {
  show({ totals: { agreement: 1, partner: 0, delegation: 0, article: 0, domain: 0 } });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '1 accord lie Rennes à 1 ville de 1 pays',
  );
});

test('every city is named and leads to the partner there; behind many the map has the others', () => {
  const places = Array.from({ length: 30 }, (_, index) => ({
    ...makeQuebec(),
    documentId: `p${index}`,
    slug: `p-${index}`,
    city: `Ville ${index}`,
    longitude: -71 + 4 * index,
  }));
  const joined = (parties: typeof places) => [
    makeAgreementCard({ parties: [makeRennes(), ...parties] }),
  ];
  const { unmount } = show({ agreements: joined(places.slice(0, 2)) });
  expect(screen.getByRole('link', { name: 'Ville 1' })).toHaveAttribute(
    'href',
    '/fr/partenaires/p-1',
  );
  unmount();
  show({ agreements: joined(places) });
  expect(screen.getByRole('link', { name: 'et 6 autres villes, sur la carte' })).toHaveAttribute(
    'href',
    '/fr/carte',
  );
});

test('with no agreement yet it opens with the site’s name', () => {
  show({ agreements: [] });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Entente');
});

test('with nothing planned, only the last visits are shown', () => {
  show();
  expect(screen.queryByRole('heading', { name: words?.nextDelegations })).not.toBeInTheDocument();
  const heading = screen.getByRole('heading', { name: words?.lastDelegations });
  const section = heading.parentElement ?? document.body;
  expect(
    within(section).getByRole('link', { name: 'Délégation rennaise au Québec' }),
  ).toBeVisible();
});

test('only agreements that hold are current, the latest to have changed first', () => {
  const signed = (documentId: string, date: string) =>
    makeAgreementCard({
      documentId,
      termYears: 5,
      milestones: [makeMilestone({ documentId, kind: 'signed', date, precision: 'day' })],
    });
  const all = [
    signed('over', '2001-01-01'),
    signed('old', '2022-03-01'),
    signed('new', '2025-03-01'),
  ];
  expect(currentAgreements(all, '2026-01-01', 'fr').map(({ documentId }) => documentId)).toEqual([
    'new',
    'old',
  ]);
});

test('a site with nothing in it yet still has a home page', () => {
  const totals = { agreement: 0, partner: 0, delegation: 0, article: 0, domain: 0 };
  show({ owner: null, opening: null, articles: [], agreements: [], last: [], totals });
  expect(screen.getByRole('heading', { level: 1, name: 'Entente' })).toBeVisible();
});

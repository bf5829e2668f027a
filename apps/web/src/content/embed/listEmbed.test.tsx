import { screen } from '@testing-library/react';
import { renderOnSite, shownWords } from '../../i18n/render.fixture';
import { makeAgreementCard } from '../agreement/agreement.fixture';
import { makeArticleCard, makeNews } from '../article/article.fixture';
import { makeDomain } from '../domain/domain.fixture';
import { domainEmbed } from '../domain/domain.embed';
import { makeFrame } from '../../layout/layout.fixture';
import { makeDomainTag } from '../shared/shared.fixture';
import { makePartner } from '../partner/partner.fixture';
import type { PartnerPage_PartnerFragment } from '../partner/partner.generated';
import { partnerEmbed } from '../partner/partner.embed';
import { defaultOptions, type EmbedOptions } from './embedOptions';
import type { EmbedQuestion } from './pageEmbeds';

const path = '/fr/partenaires/ville-de-quebec';

function ask(view: EmbedQuestion['view'], options: Partial<EmbedOptions> = {}): EmbedQuestion {
  return {
    view,
    slug: null,
    options: { ...defaultOptions, ...options },
    messages: shownWords(),
    path,
  };
}

function showPartner(
  overrides: Partial<PartnerPage_PartnerFragment>,
  ...asked: Parameters<typeof ask>
) {
  const props = { ...makeFrame({ section: 'partner' }), owner: null, today: '2025-01-01' };
  const partner = makePartner(overrides);
  renderOnSite(partnerEmbed({ ...props, partner }, ask(...asked)).node);
}

const agreements = Array.from({ length: 8 }, (_, place) =>
  makeAgreementCard({ documentId: `agreement-${place}` }),
);
const news = (slug: string) =>
  Array.from({ length: 50 }, (_, place) =>
    makeArticleCard({ documentId: `article-${place}`, domains: [makeDomainTag({ slug })] }),
  );

test('a list says how many more there are than it was asked to show, and leads to them', () => {
  showPartner({ agreements }, 'agreements', { limit: 3 });
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByRole('link', { name: 'et 5 autres accords' })).toHaveAttribute('href', path);
});

test('a list that shows all says nothing', () => {
  showPartner({ agreements }, 'agreements', { limit: 8 });
  expect(screen.queryByRole('link', { name: /autre/ })).not.toBeInTheDocument();
});

test('a whole partnership says it of each of its lists', () => {
  showPartner({ agreements, articles_connection: makeNews(news('culture'), 200) }, 'partner');
  expect(screen.getByRole('link', { name: 'et 3 autres accords' })).toHaveAttribute('href', path);
  expect(screen.getByRole('link', { name: 'et 195 autres actualités' })).toHaveAttribute(
    'href',
    '/fr/recherche?q=&type=article&partner=ville-de-quebec',
  );
});

test('news is counted by the CMS, not by what was read', () => {
  const domain = makeDomain({
    slug: 'culture',
    articles_connection: makeNews(news('culture'), 131),
  });
  const props = { ...makeFrame({ section: 'domain' }), domain, today: '2025-01-01' };
  renderOnSite(domainEmbed(props, ask('news')).node);
  expect(screen.getByRole('link', { name: 'et 126 autres actualités' })).toHaveAttribute(
    'href',
    '/fr/recherche?q=&type=article&domain=culture',
  );
});

test('where the news of a domain may stand behind what was read, nothing is said to be all', () => {
  showPartner({ articles_connection: makeNews(news('sport'), 131) }, 'news', {
    domain: 'culture',
  });
  expect(screen.queryByText(shownWords().embed.empty)).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: shownWords().list.allNews })).toHaveAttribute(
    'href',
    '/fr/recherche?q=&type=article&domain=culture&partner=ville-de-quebec',
  );
});

test('where all news was read, the news of a domain is counted', () => {
  const all = [...news('culture').slice(0, 7), ...news('sport').slice(7, 20)];
  showPartner({ articles_connection: makeNews(all) }, 'news', { domain: 'culture' });
  expect(screen.getByRole('link', { name: 'et 2 autres actualités' })).toBeVisible();
});

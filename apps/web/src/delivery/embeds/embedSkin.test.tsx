import { readFileSync } from 'node:fs';
import path from 'node:path';
import { screen, within } from '@testing-library/react';
import { SkinContext } from '@entente/ui/skin';
import { makeMedia, makeStatement } from '../../blocks/blocks.fixture';
import { PictureBlock } from '../../blocks/PictureBlock';
import { StatementBlock } from '../../blocks/StatementBlock';
import { makeAgreement, makeAgreementCard } from '../../content/agreement/agreement.fixture';
import { AgreementCard } from '../../content/agreement/AgreementCard';
import { AgreementEmbed } from '../../content/agreement/AgreementEmbed';
import { makeArticle, makeArticleCard, makeNews } from '../../content/article/article.fixture';
import { ArticleCard } from '../../content/article/ArticleCard';
import { ArticleEmbed } from '../../content/article/ArticleEmbed';
import { makeDelegation, makeDelegationCard } from '../../content/delegation/delegation.fixture';
import { DelegationCard } from '../../content/delegation/DelegationCard';
import { DelegationEmbed } from '../../content/delegation/DelegationEmbed';
import { makeDomain } from '../../content/domain/domain.fixture';
import { DomainEmbed } from '../../content/domain/DomainEmbed';
import { embedSkin } from '../../content/embed/embedSkin';
import { makePartner } from '../../content/partner/partner.fixture';
import { PartnerEmbed } from '../../content/partner/PartnerEmbed';
import { makeMilestone, makeRennes } from '../../content/shared/shared.fixture';
import { renderOnSite } from '../../i18n/render.fixture';
import { classesOf } from '../pages/usedStyles';

const today = '2024-06-01';
const level = 2;
const embedded = (node: React.ReactNode, locale = 'fr') =>
  renderOnSite(<SkinContext value={embedSkin}>{node}</SkinContext>, locale).container;

const agreement = makeAgreement({ milestones: [makeMilestone()] });
const statements = [makeStatement(), makeStatement({ documentId: 'b', kind: 'reported' })];
const news = { articles_connection: makeNews([makeArticleCard()], 12) };
const views = {
  'a card of an agreement': <AgreementCard {...{ agreement, level, today }} />,
  'an agreement': <AgreementEmbed {...{ agreement, level, today }} />,
  'a card of an article': <ArticleCard article={makeArticleCard()} level={level} />,
  'an article': (
    <ArticleEmbed article={makeArticle({ statements, cover: makeMedia() })} level={level} />
  ),
  'a card of a visit': <DelegationCard delegation={makeDelegationCard()} {...{ level, today }} />,
  'a visit': <DelegationEmbed delegation={makeDelegation()} {...{ level, today }} />,
  'a domain': <DomainEmbed domain={makeDomain(news)} {...{ level }} limit={5} />,
  'a partner': (
    <PartnerEmbed
      partner={makePartner({ ...news, agreements: [makeAgreementCard()] })}
      owner={makeRennes()}
      {...{ level, today }}
      limit={5}
    />
  ),
};

test.each(Object.entries(views))('%s in an embed is drawn with its own sheet alone', (_, node) => {
  const sheet = readFileSync(path.join(__dirname, 'embed.css'), 'utf8');
  const known = [...sheet.matchAll(/\.([a-z]+)\b/g)].map(([, name]) => name);
  const { innerHTML } = embedded(node);
  expect(innerHTML).toContain('<h');
  expect([...classesOf(innerHTML)].filter((name) => !known.includes(name))).toEqual([]);
});

test('what has no page is named in an embed without a link', () => {
  embedded(<AgreementCard agreement={makeAgreementCard({ slug: null })} level={3} today={today} />);
  expect(within(screen.getByRole('heading', { level: 3 })).queryByRole('link')).toBeNull();
});

test('a lead in another language than the embed says which', () => {
  embedded(<ArticleCard article={makeArticleCard({ lead: 'Trois domaines.' })} level={3} />, 'en');
  expect(screen.getByText('Trois domaines.')).toHaveAttribute('lang', 'fr');
});

test('reported speech is no quotation in an embed either; its picture says whose it is', () => {
  const container = embedded(
    <>
      <StatementBlock statement={makeStatement({ kind: 'reported' })} />
      <PictureBlock media={makeMedia({ credit: 'Rennes Métropole' })} sizes="9rem" first />
    </>,
  );
  expect(container.querySelector('blockquote')).toBeNull();
  expect(screen.getByText(/Image.*Rennes Métropole/)).toBeVisible();
  expect(screen.getByRole('img')).toHaveAttribute('loading', 'lazy');
});

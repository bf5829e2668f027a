import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { nextLevel, type HeadingLevel } from '@entente/ui/Heading';
import { countryName } from '../../i18n/names';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { AgreementCard } from '../agreement/AgreementCard';
import { ArticleCard } from '../article/ArticleCard';
import { newsOf } from '../shared/newsOf';
import { DelegationCard } from '../delegation/DelegationCard';
import { EmbedHead } from '../embed/EmbedHead';
import { EmbedList, EmbedSection, type EmbedListing } from '../embed/EmbedSection';
import { useEntryPath } from '../shared/EntryLink';
import { latestFirst } from '../shared/latestFirst';
import { PartiesArc } from '../shared/PartiesArc';
import { byTitle } from '../shared/alphabetical';
import { present } from '../shared/present';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import type { PartnerPage_PartnerFragment } from './partner.generated';

interface PartnerEmbedProps {
  partner: PartnerPage_PartnerFragment;
  owner: PartiesArc_PartnerFragment | null;
  level: HeadingLevel;
  /** Of each list. */
  limit: number;
  /** 'YYYY-MM-DD' */
  today: string;
}

/** A whole partnership: who the partner is, what is signed, the news, the visits. */
export function PartnerEmbed({ partner, owner, level, limit, today }: PartnerEmbedProps) {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const inside = nextLevel(level);
  const below = nextLevel(inside);
  const kind = vocabularyKey(partner.kind ?? 'other');
  const place = [partner.city, partner.country ? countryName(partner.country, locale) : null];
  const delegations = latestFirst([
    ...present(partner.hostedDelegations),
    ...present(partner.visitingDelegations),
  ]);
  const path = useEntryPath()('partner', partner) ?? undefined;
  const news = newsOf(partner);
  const agreements = present(partner.agreements);
  const sections: (EmbedListing & { title: string })[] = [
    {
      title: messages.sections.agreement,
      items: byTitle(agreements, locale).map((agreement) => ({
        key: agreement.documentId,
        item: <AgreementCard agreement={agreement} level={below} today={today} />,
      })),
      total: agreements.length,
      rest: { name: 'agreement', to: path ?? '' },
    },
    {
      title: messages.sections.article,
      items: news.latest.map((article) => ({
        key: article.documentId,
        item: <ArticleCard article={article} level={below} brief />,
      })),
      total: news.total,
      rest: { name: 'article', to: { type: 'article', partner: partner.slug ?? '' } },
    },
    {
      title: messages.sections.delegation,
      items: delegations.map((delegation) => ({
        key: delegation.documentId,
        item: <DelegationCard delegation={delegation} level={below} today={today} brief />,
      })),
      total: delegations.length,
      rest: { name: 'delegation', to: path ?? '' },
    },
  ];
  return (
    <>
      <EmbedHead
        level={level}
        title={typeset(partner.name)}
        lang={useForeign()(partner.locale, partner.name)}
        href={path}
        over={
          <>
            {owner ? <PartiesArc parties={[owner, partner]} size="small" /> : null}
            {vocabularyLabel(locales, 'partnerKind', kind, locale)}
            {' · '}
            {place.filter(Boolean).join(', ')}
          </>
        }
        lead={partner.description ? typeset(partner.description) : null}
      />
      {sections
        .filter(({ items }) => items.length > 0)
        .map(({ title, ...listing }) => (
          <EmbedSection key={title} title={title} level={inside}>
            <EmbedList empty="" limit={limit} {...listing} />
          </EmbedSection>
        ))}
    </>
  );
}

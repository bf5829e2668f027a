import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import { nextLevel, type HeadingLevel } from '@entente/ui/Heading';
import { countryName } from '../../i18n/names';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { AgreementEmbedCard } from '../agreement/AgreementEmbedCard';
import { ArticleEmbedCard } from '../article/ArticleEmbedCard';
import { DelegationEmbedCard } from '../delegation/DelegationEmbedCard';
import { EmbedArc } from '../embed/EmbedArc';
import { EmbedHead } from '../embed/EmbedHead';
import { EmbedList, EmbedSection } from '../embed/EmbedSection';
import { useEntryPath } from '../shared/EntryLink';
import { latestFirst } from '../shared/latestFirst';
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
  const sections = [
    {
      title: messages.sections.agreement,
      items: present(partner.agreements).map((agreement) => ({
        key: agreement.documentId,
        item: <AgreementEmbedCard agreement={agreement} level={below} today={today} />,
      })),
    },
    {
      title: messages.sections.article,
      items: present(partner.articles).map((article) => ({
        key: article.documentId,
        item: <ArticleEmbedCard article={article} level={below} brief />,
      })),
    },
    {
      title: messages.sections.delegation,
      items: delegations.map((delegation) => ({
        key: delegation.documentId,
        item: <DelegationEmbedCard delegation={delegation} level={below} brief />,
      })),
    },
  ];
  return (
    <>
      <EmbedHead
        level={level}
        title={typeset(partner.name)}
        href={useEntryPath()('partner', partner) ?? undefined}
        over={
          <>
            {owner ? <EmbedArc parties={[owner, partner]} /> : null}
            {vocabularyLabel(locales, 'partnerKind', kind, locale)}
            {' · '}
            {place.filter(Boolean).join(', ')}
          </>
        }
        lead={partner.description ? typeset(partner.description) : null}
      />
      {sections
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <EmbedSection key={title} title={title} level={inside}>
            <EmbedList empty="" items={items.slice(0, limit)} />
          </EmbedSection>
        ))}
    </>
  );
}

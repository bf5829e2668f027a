import { nextLevel } from '@entente/ui/Heading';
import { AgreementCard } from '../agreement/AgreementCard';
import { ArticleCard } from '../article/ArticleCard';
import { newsOf } from '../shared/newsOf';
import { DelegationCard } from '../delegation/DelegationCard';
import type { EmbedListing } from '../embed/EmbedSection';
import { listEmbed } from '../embed/listEmbed';
import { milestonesEmbed } from '../embed/milestonesEmbed';
import { narrowToDomain } from '../embed/narrowToDomain';
import type { EmbedContent, EmbedQuestion } from '../embed/pageEmbeds';
import { latestFirst } from '../shared/latestFirst';
import { present } from '../shared/present';
import { PartnerEmbed } from './PartnerEmbed';
import type { PartnerPageProps } from './PartnerPage';

/** A whole partnership, or one list of what is shared with the partner. */
export function partnerEmbed(props: PartnerPageProps, question: EmbedQuestion): EmbedContent {
  const { level, limit } = question.options;
  const subject = props.partner.name ?? '';
  switch (question.view) {
    case 'agreements':
      return listEmbed(
        question,
        question.messages.sections.agreement,
        subject,
        agreements(props, question),
      );
    case 'news':
      return listEmbed(
        question,
        question.messages.sections.article,
        subject,
        news(props, question),
      );
    case 'delegations':
      return listEmbed(
        question,
        question.messages.sections.delegation,
        subject,
        visits(props, question),
      );
    case 'timeline':
      return milestonesEmbed(question, subject, props.partner.milestones);
    default: {
      const { partner, owner, today } = props;
      return { subject, node: <PartnerEmbed {...{ partner, owner, today, level, limit }} /> };
    }
  }
}

function agreements(
  { partner, today }: PartnerPageProps,
  { options, path }: EmbedQuestion,
): EmbedListing {
  const wanted = narrowToDomain(present(partner.agreements), options.domain, ({ commitments }) =>
    present(commitments).map(({ domain }) => domain),
  );
  return {
    items: wanted.map((agreement) => ({
      key: agreement.documentId,
      item: <AgreementCard agreement={agreement} level={nextLevel(options.level)} today={today} />,
    })),
    total: wanted.length,
    rest: { name: 'agreement', to: path },
  };
}

/** Of one domain, only the latest news that was read can be looked through: then no number is told. */
function news({ partner }: PartnerPageProps, { options }: EmbedQuestion): EmbedListing {
  const { latest, total } = newsOf(partner);
  const wanted = narrowToDomain(latest, options.domain, ({ domains }) => domains);
  const isWhole = latest.length === total;
  return {
    items: wanted.map((article) => ({
      key: article.documentId,
      item: <ArticleCard article={article} level={nextLevel(options.level)} brief />,
    })),
    total: options.domain === null ? total : isWhole ? wanted.length : null,
    rest: {
      name: 'article',
      to: {
        type: 'article',
        partner: partner.slug ?? '',
        ...(options.domain !== null && { domain: options.domain }),
      },
    },
  };
}

function visits(
  { partner, today }: PartnerPageProps,
  { options, path }: EmbedQuestion,
): EmbedListing {
  const level = nextLevel(options.level);
  const visits = latestFirst(
    present([...partner.hostedDelegations, ...partner.visitingDelegations]),
  );
  return {
    items: visits.map((delegation) => ({
      key: delegation.documentId,
      item: <DelegationCard {...{ delegation, level, today }} brief />,
    })),
    total: visits.length,
    rest: { name: 'delegation', to: path },
  };
}

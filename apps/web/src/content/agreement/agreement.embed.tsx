import { nextLevel } from '@entente/ui/Heading';
import { listEmbed } from '../embed/listEmbed';
import { milestonesEmbed } from '../embed/milestonesEmbed';
import { narrowToDomain } from '../embed/narrowToDomain';
import type { EmbedContent, EmbedQuestion } from '../embed/pageEmbeds';
import { statementEmbed } from '../embed/statementEmbed';
import { present } from '../shared/present';
import { AgreementEmbed } from './AgreementEmbed';
import { AgreementCard } from './AgreementCard';
import type { AgreementListPageProps } from './AgreementListPage';
import type { AgreementPageProps } from './AgreementPage';

/** An agreement, whole or as a card; its life; or one statement about it. */
export function agreementEmbed(
  { agreement, today }: AgreementPageProps,
  question: EmbedQuestion,
): EmbedContent | null {
  const { level } = question.options;
  const subject = agreement.title ?? '';
  switch (question.view) {
    case 'statement':
      return statementEmbed(question, agreement.statements);
    case 'timeline':
      return milestonesEmbed(question, subject, agreement.milestones);
    case 'agreement':
      return {
        subject,
        node: <AgreementEmbed agreement={agreement} level={level} today={today} />,
      };
    default:
      return {
        subject,
        node: <AgreementCard agreement={agreement} level={level} today={today} />,
      };
  }
}

/** The register, or what stands in it for one domain. */
export function agreementListEmbed(
  props: AgreementListPageProps,
  question: EmbedQuestion,
  further: readonly AgreementListPageProps[],
): EmbedContent {
  const { options, messages, path } = question;
  const agreements = narrowToDomain(
    [props, ...further].flatMap((page) => page.agreements),
    options.domain,
    ({ commitments }) => present(commitments).map(({ domain }) => domain),
  );
  return listEmbed(question, messages.sections.agreement, props.chrome.site.name ?? '', {
    items: agreements.map((agreement) => ({
      key: agreement.documentId,
      item: (
        <AgreementCard agreement={agreement} level={nextLevel(options.level)} today={props.today} />
      ),
    })),
    // Further pages are at hand where a domain is looked for, and then all of them.
    total: options.domain === null ? props.pageInfo.total : agreements.length,
    rest: { name: 'agreement', to: path },
  });
}

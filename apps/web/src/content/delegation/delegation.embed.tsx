import { nextLevel } from '@entente/ui/Heading';
import { listEmbed } from '../embed/listEmbed';
import type { EmbedContent, EmbedQuestion } from '../embed/pageEmbeds';
import { statementEmbed } from '../embed/statementEmbed';
import { DelegationEmbed } from './DelegationEmbed';
import { DelegationCard } from './DelegationCard';
import type { DelegationListPageProps } from './DelegationListPage';
import type { DelegationPageProps } from './DelegationPage';

/** A visit, or one statement made during it. */
export function delegationEmbed(
  { delegation, today }: DelegationPageProps,
  question: EmbedQuestion,
): EmbedContent | null {
  if (question.view === 'statement') return statementEmbed(question, delegation.statements);
  return {
    subject: delegation.title ?? '',
    node: <DelegationEmbed {...{ delegation, today, level: question.options.level }} />,
  };
}

/** The latest visits. */
export function delegationListEmbed(
  { chrome, delegations, pageInfo, today }: DelegationListPageProps,
  question: EmbedQuestion,
): EmbedContent {
  const level = nextLevel(question.options.level);
  return listEmbed(question, question.messages.sections.delegation, chrome.site.name ?? '', {
    items: delegations.map((delegation) => ({
      key: delegation.documentId,
      item: <DelegationCard {...{ delegation, level, today }} brief />,
    })),
    total: pageInfo.total,
    rest: { name: 'delegation', to: question.path },
  });
}

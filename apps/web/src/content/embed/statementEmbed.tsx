import { Heading } from '@entente/ui/Heading';
import type { StatementBlock_StatementFragment } from '../../blocks/blocks.generated';
import { StatementBlock } from '../../blocks/StatementBlock';
import { format } from '../../i18n/format';
import { present } from '../shared/present';
import type { EmbedContent, EmbedQuestion } from './pageEmbeds';

/**
 * One of the statements of an entry; null when it isn't among them. Alone in a frame, a statement
 * has a heading for those who go from one to the next.
 */
export function statementEmbed(
  { slug, options, messages }: EmbedQuestion,
  statements: readonly (StatementBlock_StatementFragment | null)[],
): EmbedContent | null {
  const statement = present(statements).find(({ documentId }) => documentId === slug);
  if (!statement) return null;
  const subject = statement.attribution ?? '';
  return {
    subject,
    node: (
      <>
        <Heading level={options.level} className="v">
          {format(messages.embed.frameTitle, { type: messages.embed.types.statement, subject })}
        </Heading>
        <StatementBlock statement={statement} />
      </>
    ),
  };
}

import { formatPartialDate, partialDateFrom } from '@entente/model/partialDate';
import { assertUnreachable } from '@entente/model/assertUnreachable';
import type { Block } from '../../blocks/Blocks';
import type { StatementBlock_StatementFragment } from '../../blocks/blocks.generated';
import { parseRichText, plainText, type RichNode } from '../../blocks/parseRichText';
import { printedVersion, statementVersions } from '../../blocks/statementVersions';
import { unplacedStatements } from '../../blocks/unplaced';
import { format } from '../../i18n/format';
import { typeset } from '@entente/model/typeset';
import type { Messages } from '../../i18n/messages';
import type { Contact } from '../shared/ContactList';
import { present } from '../shared/present';
import type { PressKit_ArticleFragment } from './press.generated';

/** One part of a release, whatever it is written as. */
export interface ReleasePart {
  kind: 'heading' | 'paragraph' | 'quote' | 'reported' | 'item';
  text: string;
  /** BCP 47 code: a statement may be in another language than the release. */
  lang: string;
  /** Who said it, for a quote. */
  by?: string;
  /** For reported speech: that it is, and whose. In the language of the release. */
  opening?: string;
}

/** A press release as plain words in their order: what the text file and the PDF both say. */
export interface Release {
  lang: string;
  kicker: string;
  title: string;
  /** 'Québec, 9 avril 2024' */
  dateline: string;
  lead: string;
  parts: ReleasePart[];
}

export interface ReleaseSource {
  article: PressKit_ArticleFragment;
  /** The newsroom's own contacts, for a release that names none. */
  contacts: readonly (Contact | null)[];
  /** 'Communiqué de presse' */
  kicker: string;
  /** What the foot says: where it was published. */
  origin: string;
}

export function releaseOf(source: ReleaseSource, locale: string, messages: Messages): Release {
  const { article, kicker, origin } = source;
  const set = (text: string | null) => typeset(text ?? '', locale);
  const date = partialDateFrom(article.date, 'day');
  const heading = (text: string): ReleasePart => ({ kind: 'heading', text, lang: locale });
  const paragraph = (text: string): ReleasePart => ({ kind: 'paragraph', text, lang: locale });
  const rest = present(unplacedStatements(article.body, article.statements));
  const corrections = present(article.corrections).map(({ date: day, text }) => {
    const on = partialDateFrom(day, 'day');
    const when = on ? formatPartialDate(on, locale, 'long') : null;
    const opening = when ? `${format(messages.article.correctedOn, { date: when })} – ` : '';
    return paragraph(opening + set(text));
  });
  const own = present(article.pressContacts);
  const contacts = (own.length > 0 ? own : present([...source.contacts])).map((contact) => ({
    ...paragraph(contactLine(contact, locale)),
    kind: 'item' as const,
  }));
  const section = (title: string, parts: ReleasePart[]) =>
    parts.length > 0 ? [heading(title), ...parts] : [];
  return {
    lang: locale,
    kicker,
    title: set(article.headline),
    dateline: [article.datelinePlace, date && formatPartialDate(date, locale, 'long')]
      .filter(Boolean)
      .join(', '),
    lead: set(article.lead),
    parts: [
      ...present(article.body ?? []).flatMap((block) =>
        bodyParts(block, article, locale, messages),
      ),
      ...section(
        messages.article.statements,
        rest.map((statement) => statementPart(statement, locale, messages)),
      ),
      ...section(messages.article.corrections, corrections),
      ...section(messages.article.pressContacts, contacts),
      ...section(messages.article.source, [paragraph(origin)]),
    ],
  };
}

function bodyParts(
  block: Block,
  article: PressKit_ArticleFragment,
  locale: string,
  messages: Messages,
): ReleasePart[] {
  switch (block.__typename) {
    case 'ComponentBlockRichText':
      return parseRichText(block.body).flatMap((node) => nodeParts(node, locale));
    case 'ComponentBlockStatement': {
      const statement = article.statements.find((one) => one?.position === block.position);
      return statement ? [statementPart(statement, locale, messages)] : [];
    }
    // Pictures stand beside the text in the kit, as files.
    case 'ComponentBlockPicture':
      return [];
    case 'Error':
      throw new Error('The CMS could not give a part of this body');
    default:
      return assertUnreachable(block);
  }
}

function nodeParts(node: RichNode, locale: string): ReleasePart[] {
  const part = (kind: ReleasePart['kind'], text: string): ReleasePart => ({
    kind,
    text: typeset(text, locale),
    lang: locale,
  });
  switch (node.type) {
    case 'list':
      return node.items.flatMap((item) =>
        item.type === 'item' ? [part('item', plainText(item.children))] : nodeParts(item, locale),
      );
    case 'code':
      return [part('paragraph', node.text)];
    case 'image':
      return node.alternative ? [part('paragraph', `[${node.alternative}]`)] : [];
    default:
      return [part(node.type, plainText(node.children))];
  }
}

/** Signed like a quotation only when it is one; else it says first that these are other words. */
function statementPart(
  statement: StatementBlock_StatementFragment,
  locale: string,
  messages: Messages,
): ReleasePart {
  const { main } = statementVersions(statement, locale);
  const { isQuotation, text } = printedVersion(statement, main);
  const by = typeset(main.attribution ?? statement.attribution ?? '', locale);
  const part = { text, lang: main.language };
  if (isQuotation) return { ...part, kind: 'quote', by };
  const { reported, reportedBy } = messages.statement;
  const said = by ? format(reportedBy, { by }) : `${reported}.`;
  return { ...part, kind: 'reported', opening: typeset(said, locale) };
}

function contactLine({ name, function: office, email, phone }: Contact, locale: string): string {
  const who = [name, typeset(office ?? '', locale)].filter(Boolean).join(', ');
  return [who, email, phone].filter(Boolean).join(' – ');
}

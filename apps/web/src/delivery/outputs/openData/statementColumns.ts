import { partialDateFrom } from '@entente/model/partialDate';
import { statementForm } from '@entente/model/statementForm';
import type { LocaleContext } from '../../../i18n/localeContext';
import type { Column } from './columns';
import type { StatementData_StatementFragment as Statement } from './data.generated';
import { changed, identity, keyColumn } from './sharedColumns';

/** What was said word for word as it was typed; of reported speech nothing that looks like a quotation. */
function openText({ kind, text, language }: Statement): string | null {
  if (text === null) return null;
  const form = statementForm(kind, text, language ?? '');
  return form.isQuotation ? text : form.text;
}

export function statementColumns(context: LocaleContext): Column<Statement>[] {
  return [
    ...identity<Statement>('statement', context),
    keyColumn('kind', 'statementKind', 'statementKind', (node) => node.kind),
    { name: 'text', word: 'text', type: 'text', value: openText },
    { name: 'language', word: 'language', type: 'text', value: (node) => node.language },
    { name: 'attribution', word: 'attribution', type: 'text', value: (node) => node.attribution },
    {
      name: 'date',
      word: 'date',
      type: 'date',
      value: ({ date, precision }) => partialDateFrom(date, precision),
    },
    {
      name: 'article_id',
      word: 'articleId',
      type: 'text',
      value: ({ article }) => article?.documentId ?? null,
    },
    {
      name: 'agreement_id',
      word: 'agreementId',
      type: 'text',
      value: ({ agreement }) => agreement?.documentId ?? null,
    },
    {
      name: 'delegation_id',
      word: 'delegationId',
      type: 'text',
      value: ({ delegation }) => delegation?.documentId ?? null,
    },
    changed(),
  ];
}

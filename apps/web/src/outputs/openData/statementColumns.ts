import { partialDateFrom } from '@entente/model/partialDate';
import type { Setting } from '../../i18n/setting';
import type { Column } from './columns';
import type { StatementData_StatementFragment as Statement } from './data.generated';
import { changed, identity, keyColumn } from './sharedColumns';

export function statementColumns(setting: Setting): Column<Statement>[] {
  return [
    ...identity<Statement>('statement', setting),
    keyColumn('kind', 'statementKind', 'statementKind', (node) => node.kind),
    { name: 'text', word: 'text', type: 'text', value: (node) => node.text },
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

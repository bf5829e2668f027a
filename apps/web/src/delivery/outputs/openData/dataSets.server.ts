import type { TypedDocumentNode } from '@apollo/client/core';
import type { DataSet } from '@entente/model/addressNames';
import { cityDay } from '@entente/model/cityDay';
import { present } from '../../../content/shared/present';
import { queryCms } from '../../../engine/cms/cms.server';
import { CmsContractError } from '../../../errors';
import { siteLocales } from '../../../engine/platform/locales.server';
import { localeContext } from '../../../layout/localeContext.server';
import { agreementColumns } from './agreementColumns';
import type { Column } from './columns';
import {
  AgreementDataDocument,
  DelegationDataDocument,
  PartnerDataDocument,
  StatementDataDocument,
} from './data.generated';
import { delegationColumns } from './delegationColumns';
import { partnerColumns } from './partnerColumns';
import type { DataNode } from './sharedColumns';
import { statementColumns } from './statementColumns';

/** What a data set holds: its columns, and its rows a hundred at a time. */
export interface DataSource<Node extends DataNode> {
  columns: Column<Node>[];
  /** The rows behind this identifier, in order, and the identifier they end with, if more follow. */
  page(after: string): Promise<{ rows: Node[]; next: string | null }>;
}

/** As the queries ask; the most that the CMS gives. */
const pageSize = 100;

type Query<Node> = TypedDocumentNode<
  { rows: readonly (Node | null)[] | null },
  { locale: string; after: string }
>;

function source<Node extends DataNode>(
  query: Query<Node>,
  columns: Column<Node>[],
  isOpen: (row: Node) => boolean = () => true,
): DataSource<Node> {
  const locale = siteLocales().defaultCode;
  return {
    columns,
    page: async (after) => {
      const answer = present((await queryCms(query, { locale, after })).rows);
      const last = answer.at(-1)?.documentId ?? null;
      // An answer that leads nowhere further would be asked for without end.
      if (last === after) throw new CmsContractError('The CMS repeats a page of a data set');
      return { rows: answer.filter(isOpen), next: answer.length < pageSize ? null : last };
    },
  };
}

/** Calls `apply` with a data set's source, whatever its rows are. */
export function withDataSet<Result>(
  name: DataSet,
  apply: <Node extends DataNode>(source: DataSource<Node>) => Result,
): Result {
  const context = localeContext(siteLocales().defaultCode);
  switch (name) {
    case 'agreements':
      return apply(source(AgreementDataDocument, agreementColumns(context, cityDay())));
    case 'delegations':
      return apply(source(DelegationDataDocument, delegationColumns(context, cityDay())));
    case 'partners':
      return apply(source(PartnerDataDocument, partnerColumns(context)));
    case 'statements':
      // Checked again here, whatever the CMS was asked: a statement is open only when marked so.
      return apply(
        source(
          StatementDataDocument,
          statementColumns(context),
          ({ openData }) => openData === true,
        ),
      );
  }
}

import {
  agreementStanding,
  agreementState,
  signedOn,
} from '../../../content/shared/agreementState';
import { present } from '../../../content/shared/present';
import type { LocaleContext } from '../../../i18n/localeContext';
import type { Column } from './columns';
import type { AgreementData_AgreementFragment as Agreement } from './data.generated';
import { changed, identity, ids, keyColumn, names, translations } from './sharedColumns';

/** @param today the day for which statuses are computed */
export function agreementColumns(context: LocaleContext, today: string): Column<Agreement>[] {
  const domains = (node: Agreement) => present(node.commitments).map(({ domain }) => domain);
  return [
    ...identity<Agreement>('agreement', context),
    { name: 'reference', word: 'reference', type: 'text', value: (node) => node.reference },
    ...translations<Agreement>('agreement', context),
    keyColumn('instrument', 'instrument', 'instrument', (node) => node.instrument),
    keyColumn('legal_nature', 'legalNature', 'legalNature', (node) => node.legalNature),
    { name: 'parties', word: 'parties', type: 'list', value: (node) => names(node.parties) },
    { name: 'party_ids', word: 'partyIds', type: 'list', value: (node) => ids(node.parties) },
    {
      name: 'domains',
      word: 'domains',
      type: 'list',
      value: (node) => [...new Set(names(domains(node)))],
    },
    { name: 'signed_on', word: 'signedOn', type: 'date', value: (node) => signedOn(node, today) },
    {
      name: 'signature_planned_on',
      word: 'signaturePlannedOn',
      type: 'date',
      value: (node) => agreementStanding(node, today).signature,
    },
    {
      name: 'entry_into_force_planned_on',
      word: 'entryPlannedOn',
      type: 'date',
      value: (node) => agreementStanding(node, today).entry,
    },
    keyColumn('status', 'status', 'agreementStatus', (node) => agreementState(node, today).status),
    {
      name: 'status_since',
      word: 'statusSince',
      type: 'date',
      value: (node) => agreementState(node, today).since,
    },
    {
      name: 'term_until',
      word: 'termUntil',
      type: 'date',
      value: (node) => agreementStanding(node, today).until,
    },
    {
      name: 'end_recorded_on',
      word: 'endRecordedOn',
      type: 'date',
      value: (node) => agreementStanding(node, today).end?.date ?? null,
    },
    keyColumn(
      'end_recorded',
      'endRecorded',
      'milestoneKind',
      (node) => agreementStanding(node, today).end?.kind ?? null,
    ),
    keyColumn('term', 'term', 'termKind', (node) => node.termKind),
    { name: 'term_years', word: 'termYears', type: 'number', value: (node) => node.termYears },
    changed(),
  ];
}

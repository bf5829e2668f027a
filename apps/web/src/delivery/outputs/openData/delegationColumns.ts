import { partialDateFrom } from '@entente/model/partialDate';
import { delegationState } from '../../../content/delegation/delegationState';
import type { LocaleContext } from '../../../i18n/localeContext';
import type { Column } from './columns';
import type { DelegationData_DelegationFragment as Delegation } from './data.generated';
import { changed, identity, ids, keyColumn, names, translations } from './sharedColumns';

/** @param today the day for which states are told */
export function delegationColumns(context: LocaleContext, today: string): Column<Delegation>[] {
  return [
    ...identity<Delegation>('delegation', context),
    ...translations<Delegation>('delegation', context),
    keyColumn('direction', 'direction', 'delegationDirection', (node) => node.direction),
    keyColumn('state', 'state', 'delegationState', (node) => delegationState(node, today)),
    {
      name: 'start',
      word: 'start',
      type: 'date',
      value: ({ start, precision }) => partialDateFrom(start, precision),
    },
    {
      name: 'end',
      word: 'end',
      type: 'date',
      value: ({ end, precision }) => partialDateFrom(end, precision),
    },
    { name: 'time_zone', word: 'timeZone', type: 'text', value: (node) => node.timeZone },
    { name: 'hosts', word: 'hosts', type: 'list', value: (node) => names(node.hosts) },
    { name: 'host_ids', word: 'hostIds', type: 'list', value: (node) => ids(node.hosts) },
    { name: 'guests', word: 'guests', type: 'list', value: (node) => names(node.guests) },
    { name: 'guest_ids', word: 'guestIds', type: 'list', value: (node) => ids(node.guests) },
    {
      name: 'agreement_ids',
      word: 'agreementIds',
      type: 'list',
      value: (node) => ids(node.agreements),
    },
    changed(),
  ];
}

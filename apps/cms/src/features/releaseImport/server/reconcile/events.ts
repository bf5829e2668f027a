import {
  earliestDay,
  formatPartialDateRange,
  latestDay,
  type PartialDate,
} from '@entente/model/partialDate';
import { vocabularies } from '@entente/model/vocabulary';
import type { Delegation } from '@entente/press-release/draft';
import { vocabularyWords } from '../../../../platform/messages/vocabularyWords';
import type { Item } from '../../proposal';
import type { KnownDelegation } from '../register';
import { dateField } from './agreements';
import { candidateOf, dateText, itemOf, say, type Context } from './context';
import { isName, partnerId } from './organisations';

/** Whether two visits share a day. */
function overlaps({ start, end }: KnownDelegation, delegation: Delegation): boolean {
  const [first, last] = [delegation.start?.value, delegation.end?.value ?? delegation.start?.value];
  if (!start || !first || !last) return false;
  return (
    earliestDay(start) <= latestDay(last as PartialDate) &&
    latestDay(end ?? start) >= earliestDay(first as PartialDate)
  );
}

const periodOf = ({ language }: Context, { start, end }: KnownDelegation): string =>
  start ? formatPartialDateRange(start, end, language) : '';

function delegationItem(
  context: Context,
  delegation: Delegation,
  agreements: readonly Item[],
): Item {
  const { start, end, from, to, evidence } = delegation;
  const known = context.register.delegations.filter((one) => overlaps(one, delegation));
  const doubts = known
    .filter((one) => one.start !== (start?.value ?? null) || one.end !== (end?.value ?? null))
    .map((one) => ({
      code: 'delegation-dates',
      message: say(context, 'doubt.delegation', {
        title: one.title,
        period: periodOf(context, one),
      }),
      evidence: start?.evidence ?? null,
    }));
  const isFrench = !context.locale.startsWith('en');
  const title = [
    isFrench ? 'Délégation' : 'Delegation',
    from ? (isFrench && isName(from) ? `de ${from.value}` : from.value) : '',
    to ? `– ${to.value}` : '',
  ]
    .filter(Boolean)
    .join(' ');
  return itemOf(context, {
    id: `delegation:${start?.value ?? ''}:${end?.value ?? ''}:${from?.value ?? ''}:${to?.value ?? ''}`,
    type: 'delegation',
    title,
    state: known.length > 0 ? 'open' : 'proposed',
    evidence: [evidence],
    fields: [
      { name: 'title', value: title, evidence, kind: 'text', required: true },
      { ...dateField('start', start), required: true },
      dateField('end', end),
      {
        name: 'direction',
        value: '',
        evidence: null,
        kind: 'choice',
        choices: vocabularies.delegationDirection.map((key) => ({
          key,
          label: vocabularyWords('delegationDirection', key, context.language),
        })),
        required: true,
      },
    ],
    candidates: known.map((one) => candidateOf(context, one, periodOf(context, one))),
    doubts,
    links: {
      hosts: to && isName(to) ? [partnerId(to.value)] : [],
      guests: from && isName(from) ? [partnerId(from.value)] : [],
      agreements: agreements.filter(({ type }) => type === 'agreement').map(({ id }) => id),
    },
  });
}

export const delegationsIn = (context: Context, agreements: readonly Item[]): Item[] =>
  context.draft.delegations.map((one) => delegationItem(context, one, agreements));

/** Dated events told besides the signature; they stand in the history of the parties. */
export function milestonesIn(context: Context): Item[] {
  const { milestones, agreements, partners } = context.draft;
  const language = context.locale.startsWith('en') ? 'en' : 'fr';
  const parties = agreements[0]?.parties ?? [];
  return milestones.map(({ kind, date, evidence }) => {
    const named = [...parties, ...partners].filter(
      ({ name }) => evidence[0] <= name.evidence[0] && name.evidence[1] <= evidence[1],
    );
    const told = context.draft.source.slice(...evidence).trim();
    const title = `${vocabularyWords('milestoneKind', kind, language)}, ${dateText(context, date.value)}`;
    const known = context.register.milestones.filter(
      (one) => one.kind === kind && one.date === date.value,
    );
    return itemOf(context, {
      id: `milestone:${kind}:${date.value}`,
      type: 'milestone',
      title,
      state: known.length > 0 ? 'open' : 'proposed',
      evidence: [evidence, date.evidence],
      fields: [
        { name: 'title', value: title, evidence, kind: 'text', required: true },
        { ...dateField('date', date), required: true },
        {
          name: 'kind',
          value: kind,
          evidence,
          kind: 'choice',
          choices: vocabularies.milestoneKind.map((key) => ({
            key,
            label: vocabularyWords('milestoneKind', key, context.language),
          })),
        },
        { name: 'note', value: told.slice(0, 2000), evidence, kind: 'long' },
      ],
      candidates: known.map((one) => candidateOf(context, one, dateText(context, date.value))),
      links: {
        partners: (named.length > 0 ? named : parties).map(({ name }) => partnerId(name.value)),
      },
    });
  });
}

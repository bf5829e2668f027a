import type { PartialDate } from './partialDate';
import { intervalOf } from './dayInterval';

/** A suspension, or the resumption that ends one. */
export interface Toggle {
  readonly kind: 'suspended' | 'resumed';
  readonly date: PartialDate;
}

export type Suspension = 'active' | 'suspended' | 'unsure';

/** Groups toggles whose dates don't say which came first; the groups are in order of time. */
function indistinctGroups(toggles: readonly Toggle[]): Toggle[][] {
  const sorted = toggles
    .map((toggle) => ({ toggle, ...intervalOf(toggle.date) }))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const groups: Toggle[][] = [];
  let groupEnd = '';
  for (const { toggle, first, last } of sorted) {
    const group = groups.at(-1);
    if (group && first <= groupEnd) group.push(toggle);
    else groups.push([toggle]);
    groupEnd = last > groupEnd ? last : groupEnd;
  }
  return groups;
}

/**
 * Inside one group only the lawful order counts: a resumption answers a suspension. "Suspended in
 * 2020, resumed in 2020" is therefore active, without knowing the months.
 */
function afterGroup(before: Suspension, group: readonly Toggle[]): Suspension {
  const suspensions = group.filter((toggle) => toggle.kind === 'suspended').length;
  const resumptions = group.length - suspensions;
  if (resumptions === 0) return 'suspended';
  if (suspensions === 0) return 'active';
  if (before === 'unsure') return 'unsure';
  const level = suspensions - resumptions + (before === 'suspended' ? 1 : 0);
  if (level === 0) return 'active';
  return level === 1 ? 'suspended' : 'unsure';
}

/** Whether the agreement is suspended after all these toggles; their order doesn't matter. */
export function suspensionAfter(toggles: readonly Toggle[]): Suspension {
  return indistinctGroups(toggles).reduce<Suspension>(afterGroup, 'active');
}

import type { Item } from '../../proposal';
import { agreementsIn } from './agreements';
import type { Context } from './context';
import { delegationsIn, milestonesIn } from './events';
import { articleIn, embargoIn, statementsIn } from './news';
import { domainsIn, organisationsIn } from './organisations';
import { peopleIn } from './people';

/** Ids of items are their places in a form: each is one item's. */
function once(items: readonly Item[]): Item[] {
  const byId = new Map<string, Item>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}

/**
 * Compares what a release tells with what the register knows. Pure. Only an exact name or alias is
 * linked; anything less is offered, and what contradicts the register is told.
 * @returns what may become entries, the news first
 */
export function reconcile(context: Context): Item[] {
  const partners = organisationsIn(context);
  const domains = domainsIn(context);
  const agreements = agreementsIn(context, partners, domains);
  const delegations = delegationsIn(context, agreements);
  const first = agreements.find(({ type }) => type === 'agreement')?.id ?? null;
  const visit = delegations.length === 1 ? (delegations[0]?.id ?? null) : null;
  const told = [
    ...embargoIn(context),
    ...statementsIn(context, first, visit),
    ...peopleIn(context),
    ...agreements,
    ...milestonesIn(context),
    ...delegations,
    ...partners,
    ...domains,
  ];
  const ids = new Set(told.map(({ id }) => id));
  const gone = [...context.made.values()].filter(
    ({ item }) => item !== 'article' && !ids.has(item),
  );
  const titles = gone.map(({ title }) => title);
  return once([articleIn(context, told, titles), ...told]);
}

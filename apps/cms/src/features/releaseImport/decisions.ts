import type { Decision, Decisions, Item } from './proposal';

/** What is done where nobody says otherwise: only for what is proven. */
export function usualDecision({ state, linked, canCreate }: Item): Decision | null {
  if (state !== 'ready') return null;
  if (linked) return { choice: 'link', documentId: linked.documentId };
  return canCreate ? { choice: 'create' } : null;
}

/** The items that there is nothing to say of, as what they are a part of is left out. */
export function mootItems(items: readonly Item[], decisions: Decisions): Set<string> {
  const out = new Set<string>();
  const isOut = (id: string) => out.has(id) || decisions[id]?.choice === 'reject';
  // A part of a part is as deep as it gets, and each stands behind or before its whole.
  for (let depth = 0; depth < 3; depth += 1)
    for (const { id, needs } of items) if (needs !== null && isOut(needs)) out.add(id);
  return out;
}

/** What is done with an item, as far as it is decided; null while it waits for a person. */
export const decisionOn = (item: Item, decisions: Decisions): Decision | null =>
  decisions[item.id] ?? usualDecision(item);

/** Fields that somebody has to fill in, and hasn't. */
export function missingFields({ fields }: Item, decision: Decision): string[] {
  if (decision.choice === 'link' || decision.choice === 'reject') return [];
  const given = decision.fields ?? {};
  return fields
    .filter(({ name, value, required }) => required && (given[name] ?? value).trim() === '')
    .map(({ name }) => name);
}

/** The items that still ask for something, in their order. */
export function unresolvedItems(items: readonly Item[], decisions: Decisions): Item[] {
  const moot = mootItems(items, decisions);
  return items.filter((item) => {
    if (moot.has(item.id)) return false;
    const decision = decisionOn(item, decisions);
    return decision === null || missingFields(item, decision).length > 0;
  });
}

/** Those that a yes to all answers: nothing of the register is like them, and nothing is missing. */
export const acceptable = (items: readonly Item[], decisions: Decisions): Item[] =>
  unresolvedItems(items, decisions).filter(
    (item) =>
      item.state === 'proposed' &&
      item.doubts.length === 0 &&
      missingFields(item, { choice: 'create' }).length === 0,
  );

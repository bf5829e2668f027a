import { mootItems, usualDecision } from '../../decisions';
import type { Candidate, Decision, Decisions, Item, ItemField, Proposal } from '../../proposal';

/** An item as it was decided on. */
export interface Decided {
  item: Item;
  decision: Exclude<Decision, { choice: 'reject' }>;
  /** What its fields get, by their names. */
  values: Record<string, string>;
}

export type Problem =
  | { kind: 'unresolved'; titles: string[] }
  | { kind: 'target'; title: string }
  | { kind: 'field'; title: string; field: string }
  | { kind: 'mayNot'; titles: string[] };

const offered = ({ linked, candidates }: Item): Candidate[] => [
  ...(linked ? [linked] : []),
  ...candidates,
];

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function isFit({ kind, choices }: ItemField, value: string): boolean {
  if (value === '') return true;
  if (kind === 'date') return DATE.test(value);
  if (kind === 'choice') return choices?.some(({ key }) => key === value) ?? false;
  return true;
}

function problemOf(item: Item, decision: Decision, values: Record<string, string>): Problem | null {
  const { title } = item;
  if (decision.choice === 'reject') return null;
  if (decision.choice !== 'create') {
    if (!offered(item).some(({ documentId }) => documentId === decision.documentId))
      return { kind: 'target', title };
    if (decision.choice === 'link') return null;
    if (!item.canUpdate) return { kind: 'target', title };
  } else if (!item.canCreate) return { kind: 'mayNot', titles: [title] };
  const bad = item.fields.find(({ name, required, ...field }) => {
    const value = (values[name] ?? '').trim();
    return (required && value === '') || !isFit({ name, ...field }, value);
  });
  return bad ? { kind: 'field', title, field: bad.name } : null;
}

/**
 * What is made of a proposal, in its order. Nothing that waits for a person is passed over.
 * @returns the first problem instead, if there is any
 */
export function decide(
  { items }: Pick<Proposal, 'items'>,
  decisions: Decisions,
): { decided: Decided[] } | { problem: Problem } {
  const moot = mootItems(items, decisions);
  const decided: Decided[] = [];
  const unresolved: string[] = [];
  for (const item of items) {
    if (moot.has(item.id)) continue;
    const decision = decisions[item.id] ?? usualDecision(item);
    if (!decision) {
      unresolved.push(item.title);
      continue;
    }
    const given = 'fields' in decision ? (decision.fields ?? {}) : {};
    const values = Object.fromEntries(
      item.fields.map(({ name, value }) => [name, (given[name] ?? value).trim()]),
    );
    const problem = problemOf(item, decision, values);
    if (problem) return { problem };
    if (decision.choice !== 'reject') decided.push({ item, decision, values });
  }
  return unresolved.length > 0
    ? { problem: { kind: 'unresolved', titles: unresolved } }
    : { decided };
}

import type { Draft, Evidence } from './draft';

/** Everything in a draft that says where its words stand, with its path. */
export function told(draft: Draft): { path: string; value: unknown; evidence: Evidence }[] {
  const all: { path: string; value: unknown; evidence: Evidence }[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('evidence' in node && Array.isArray(node.evidence)) {
      all.push({
        path,
        value: 'value' in node ? node.value : undefined,
        evidence: node.evidence as unknown as Evidence,
      });
    }
    for (const [key, child] of Object.entries(node)) visit(child, `${path}.${key}`);
  };
  visit(draft, '');
  return all;
}

/** A date's value is what its words mean, not the words themselves. */
const isDate = (value: unknown) =>
  typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d)?$/.test(value);

/** What a draft claims that its source doesn't have. */
export function untrue(draft: Draft): string[] {
  const { source } = draft;
  return told(draft).flatMap(({ path, value, evidence: [start, end] }) => {
    const inside =
      start >= 0 && end <= source.length && (start < end || (start === end && source === ''));
    if (!inside) return [`${path}: ${start}-${end}`];
    if (typeof value !== 'string' || isDate(value) || value === source.slice(start, end)) return [];
    return [`${path}: ${value}`];
  });
}

/** Values of the parts of a draft that must have evidence, and have none. */
export function withoutEvidence(draft: Draft): string[] {
  const missing: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('value' in node && !('evidence' in node)) missing.push(path);
    for (const [key, child] of Object.entries(node)) visit(child, `${path}.${key}`);
  };
  visit(draft, '');
  return missing;
}

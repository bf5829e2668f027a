/**
 * What of a plan runs at the same time: steps that stand `beside` others, one after the other among
 * those of one name; each that stands beside nothing runs alone, before them.
 * @template {{ beside?: string }} Step
 * @param {readonly Step[]} plan
 * @returns {Step[][][]} one after the other, rows that run together of steps in the order of the plan
 */
export function lanesOf(plan) {
  const alone = plan.filter(({ beside }) => !beside).map((one) => [[one]]);
  const names = [...new Set(plan.flatMap(({ beside }) => beside ?? []))];
  const rows = names.map((name) => plan.filter(({ beside }) => beside === name));
  return rows.length > 0 ? [...alone, rows] : alone;
}

/**
 * @typedef {{ name: string, attack: () => Promise<string | null> }} Case
 *   what an attacker tries once; answers what broke, null when all held
 * @typedef {{ name: string, cases: (target: import('./target.mjs').Target) => Promise<Case[]> | Case[],
 *             width?: number, isLong?: boolean }} Group `width`: how many are tried at once; one unless
 *   told; `isLong`: left out of the short form
 */

/** How many failures are told whole. */
const MOST_TOLD = 20;

/**
 * Tries every case of a group. A case that throws is broken: an attack that wasn't made proves
 * nothing.
 * @param {Group} group
 * @param {(cases: Case[]) => Case[]} choose
 */
export async function tryGroup(group, target, choose) {
  const cases = choose(await group.cases(target));
  const broken = [];
  const left = [...cases];
  const work = async () => {
    for (let one = left.shift(); one; one = left.shift()) {
      const problem = await one.attack().catch((error) => `could not be tried: ${error.message}`);
      if (problem) broken.push(`${one.name}: ${problem}`);
    }
  };
  await Promise.all(Array.from({ length: group.width ?? 1 }, work));
  const problem = await target.problem();
  if (problem) broken.push(`afterwards: ${problem}`);
  return {
    group: group.name,
    tried: cases.length,
    held: cases.length - Math.min(broken.length, cases.length),
    broken: broken.length,
    ...(broken.length > 0 && { what: broken.sort().slice(0, MOST_TOLD) }),
  };
}

/** Every pair of two tables. */
export const pairs = (left, right) => left.flatMap((one) => right.map((other) => [one, other]));

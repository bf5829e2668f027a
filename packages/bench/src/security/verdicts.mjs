import { root } from '@entente/testkit/machine/paths.mjs';

/** Stands in everything that nobody outside may see. */
export const CANARY = 'Chuchotement7391';

/** What an answer to an attack must never hold, whatever else it says. */
const TELLTALE = [
  [root, 'tells where it is installed'],
  ['root:x:0:', 'hands out a file of the machine'],
  ['BEGIN PRIVATE KEY', 'hands out a key'],
];
const STACK = /\n\s+at (?:async )?\S+ \(?(?:file:\/\/|node:|\/)/;

/**
 * What is wrong with any answer to somebody outside; null for nothing.
 * @param {import('./ask.mjs').Answer} answer
 */
export function leak(answer) {
  const problem = fault(answer);
  if (problem) return problem;
  const whole = `${answer.text}${JSON.stringify(answer.headers)}`;
  return whole.includes(CANARY) ? 'tells what is not public' : null;
}

/** What is wrong with any answer to anybody, staff too; null for nothing. */
function fault({ status, text, headers }) {
  // 501 is how oEmbed has a format refused that nobody speaks.
  if (status >= 500 && status !== 501) return `answers ${status}`;
  const whole = `${text}${JSON.stringify(headers)}`;
  for (const [word, what] of TELLTALE) if (whole.includes(word)) return what;
  return STACK.test(text) ? 'tells its stack' : null;
}

/** @param {(status: number) => boolean} isAllowed */
const statusThat = (isAllowed, what) => (answer) =>
  leak(answer) ?? (isAllowed(answer.status) ? null : `answers ${answer.status}, ${what}`);

/** Any answer that gives nothing: 4xx, or the end of the connection. */
export const refused = statusThat(
  (status) => status === 0 || (status >= 400 && status <= 501),
  'not a refusal',
);

export const oneOf = (...allowed) =>
  statusThat((status) => allowed.includes(status), `not ${allowed.join(' or ')}`);

/** An answer of any kind that is no fault and tells nothing. */
export const harmless = statusThat((status) => status > 0, 'nothing');

/** As `harmless`, to somebody of the newsroom, who may read what is not public. */
export const harmlessToStaff = (answer) =>
  fault(answer) ?? (answer.status > 0 ? null : 'answers nothing');

/** The first verdict that something is wrong. */
export const all =
  (...verdicts) =>
  (answer) => {
    for (const verdict of verdicts) {
      const problem = verdict(answer);
      if (problem) return problem;
    }
    return null;
  };

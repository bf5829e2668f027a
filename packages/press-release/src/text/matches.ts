/**
 * What `matchAll` gives, as a list. It makes a copy of its expression each time, which for one with a
 * thousand words takes longer than a line takes to be read.
 *
 * @param expression with the flag g, and without y
 */
export function matchesOf(text: string, expression: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    matches.push(match);
    if (match[0] === '') expression.lastIndex += 1;
  }
  expression.lastIndex = 0;
  return matches;
}

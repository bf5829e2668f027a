/** The registers in which a partner may have a number: see `components/identifier`. */
const forms: Readonly<Record<string, RegExp>> = {
  SIREN: /^\d{9}$/,
  // The kind of enterprise is its first two digits.
  NEQ: /^(?:11|22|33|88)\d{8}$/,
  // Crockford's base 32, then two digits of control.
  ROR: /^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/,
  Wikidata: /^Q[1-9]\d{0,15}$/,
};

/** One of each kind, as an example. The SIREN is that of Rennes. */
const examples: Readonly<Record<string, string>> = {
  SIREN: '213502388',
  NEQ: '1140000000',
  ROR: '015m7wh34',
  Wikidata: 'Q647',
};

/** The last digit of a SIREN is chosen so that this is true (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/**
 * Why a text can't be the number of anybody in a register.
 * @param scheme 'SIREN', 'NEQ', 'ROR', 'Wikidata'; any text is a number in another
 * @returns an example of the form that is expected, or null where nothing is wrong
 * @example identifierProblem('Wikidata', 'Rennes') // { example: 'Q2145' }
 */
export function identifierProblem(scheme: string, value: string): { example: string } | null {
  const form = forms[scheme];
  if (!form) return null;
  const isRight = form.test(value) && (scheme !== 'SIREN' || passesLuhn(value));
  return isRight ? null : { example: examples[scheme] ?? '' };
}

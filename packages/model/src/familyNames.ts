/**
 * Particles that stand before the name under which a person is looked for, each as written in its
 * own language; in French « du », « des », « le » and « la » belong to the name: Du Bellay is under D.
 */
const PARTICLE =
  /^(?:de|d['’]|von|zu|zur|zum|van|den|der|ter|ten|te|da|di|do|dos|das|af|av)(?=\s|(?<=['’])\p{L})\s*/u;

/**
 * The part of a family name under which it is sorted: without its particles, where they are written
 * in small letters. A capital says that it belongs to the name.
 *
 * @example sortedName('de Kersauson') // 'Kersauson'
 * @example sortedName('d’Ornano') // 'Ornano'
 * @example sortedName('de La Fontaine') // 'La Fontaine'
 * @example sortedName('Van Damme') // 'Van Damme'
 */
export function sortedName(familyName: string): string {
  let rest = familyName.trim();
  for (;;) {
    const next = rest.replace(PARTICLE, '');
    if (next === rest || next === '') return rest;
    rest = next;
  }
}

interface Person {
  readonly familyName: string | null;
  readonly givenName?: string | null | undefined;
}

/** One for each language that was asked for: making one takes longer than a comparison. */
const collators = new Map<string, Intl.Collator>();

function collatorOf(localeCode: string): Intl.Collator {
  const known = collators.get(localeCode);
  if (known) return known;
  const collator = new Intl.Collator(localeCode, { numeric: true });
  collators.set(localeCode, collator);
  return collator;
}

/** Names as a dictionary of the language sorts them: É with E, Ç with C, numbers by their size. */
export const compareNames = (localeCode: string) => (a: string, b: string) =>
  collatorOf(localeCode).compare(a, b);

/** People as an index sorts them: by family name without particles, then by given name. */
export const comparePeople = (localeCode: string) => (a: Person, b: Person) => {
  const compare = compareNames(localeCode);
  // Who is known by one name alone stands under it.
  const nameOf = ({ familyName, givenName }: Person) => familyName || givenName || '';
  return (
    compare(sortedName(nameOf(a)), sortedName(nameOf(b))) ||
    compare(nameOf(a), nameOf(b)) ||
    compare(a.givenName ?? '', b.givenName ?? '')
  );
};

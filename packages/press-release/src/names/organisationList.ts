import type { Span } from '../text/span';
import type { OrganisationName } from './organisationName';
import { organisationAt } from './organisationName';

const JOINT =
  /(?:,? (?:et|and|&|ainsi que|as well as|mais aussi|mais également|et aussi|along with|together with|de même que|puis)|[,;]) (?:(?:aussi|également|notamment|also|both) )?(?:(?:de |d'|du |des |avec |with |par |by |au |aux |à )(?=(?:la |l'|le |les |the )?[\p{L}]))?/uy;

const AND = /(?:et|and|&|ainsi que|as well as|mais|along|together|même que)/u;

/** Names joined by commas and “et”: “X, l’Université Y (UY) et la Ville de Z”. */
export function organisationsAt(
  view: string,
  start: number,
  limit: number,
): { names: OrganisationName[]; span: Span; hasAnd: boolean } | null {
  const names: OrganisationName[] = [];
  let place = start;
  let end = start;
  let hasAnd = false;
  for (;;) {
    const name = organisationAt(view, place, limit);
    if (!name) break;
    names.push(name);
    end = name.end;
    JOINT.lastIndex = end;
    if (!JOINT.test(view) || JOINT.lastIndex >= limit) break;
    place = JOINT.lastIndex;
    hasAnd ||= AND.test(view.slice(end, place));
  }
  return names.length > 0 ? { names, span: { start, end }, hasAnd } : null;
}

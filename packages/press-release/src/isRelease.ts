import type { Document } from './document';
import type { Draft } from './draft';
import type { Zones } from './zones/zones';

/** What other papers of an office open with or have in them: letters, minutes, contracts, bills. */
const OTHER =
  /(?:^|\n)[ \t]*(?:Madame,? Monsieur|Monsieur le |Madame la |Cher |Chère |Dear )|veuillez agréer|je vous prie d'agréer|yours (?:sincerely|faithfully)|entre les soussignés|il a été convenu ce qui suit|(?:^|\n)[ \t]*(?:article (?:1|premier)|attendu que|considérant que|facture n|invoice|ordre du jour|procès-verbal|compte rendu|compte-rendu|minutes of|présents ?:|present ?:|ingrédients|ingredients|curriculum vitae)(?![\p{L}])/iu;
const FEWEST_LETTERS = 40;

/** Whether something that only releases have was found in it. */
export function isRelease(
  { view, source, blocks }: Document,
  parts: readonly Zones[],
  draft: Draft,
): boolean {
  const letters = view.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return false;
  const strong = parts.some(
    ({ hasLabel, isCorrection, isAdvisory }) => hasLabel || isCorrection || isAdvisory,
  );
  if (strong || draft.embargo) return true;
  const told = blocks
    .filter(({ role }) => role !== 'debris' && role !== 'notice')
    .map(({ start, end }) => source.slice(start, end))
    .join('\n');
  const spoken = draft.statements.some(
    ({ speakers, offices }) => speakers.length > 0 && offices.length > 0,
  );
  const facts = [
    draft.agreements.some(({ parties }) => parties.length > 1),
    spoken,
    draft.delegations.length > 0,
    parts.some(({ dateline, date }) => dateline !== null && date !== null),
    blocks.some(({ role }) => role === 'end'),
    blocks.some(({ role }) => role === 'contact-heading' || role === 'contact'),
    draft.boilerplates.length > 0,
  ].filter(Boolean).length;
  return OTHER.test(told)
    ? facts >= 3 && spoken
    : facts >= 1 &&
        (spoken ||
          facts >= 2 ||
          draft.agreements.length > 0 ||
          draft.dateline !== null ||
          draft.delegations.length > 0);
}

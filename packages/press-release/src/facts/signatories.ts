import type { Document, ZonedBlock } from '../document';
import { organisationsAt } from '../names/organisationList';
import type { OrganisationName } from '../names/organisationName';
import { found } from '../text/span';
import { withoutAsides } from './asides';
import type { ReadAgreement } from './readAgreement';

const HEADING =
  /(?:^|(?<=[.!?] ))(?:les |the )?(?:(?:parties|villes|collectivités|cities|towns) )?(?:signataires|signatories|signatory (?:parties|cities|towns))(?: (?:de |of )[^:.]{1,60})?(?: (?:sont|are))? ?:?$/iu;
const ARTICLE = /^(?:la |le |les |l'|the )/iu;

/**
 * “Les signataires :” over a list names the parties of the one agreement of a release. A list of which
 * an item isn't one name, or that leaves out a party told elsewhere, is none that's understood.
 */
export function withSignatories(document: Document, read: ReadAgreement[]): ReadAgreement[] {
  const [only, ...others] = read.filter(({ isPast }) => !isPast);
  if (!only || others.length > 0) return read;
  const { view, blocks } = document;
  const place = blocks.findIndex(
    (block, at) =>
      blocks[at + 1]?.kind === 'list' && HEADING.test(view.slice(block.content.start, block.end)),
  );
  const list = blocks[place + 1];
  if (place < 0 || !list) return read;
  const names = namesIn(document, list);
  if (!names || names.length < Math.max(2, only.parties.length + 1)) {
    if (!names) document.warn('signatories-unclear', [list.start, list.end]);
    return read;
  }
  const parties = names.map(({ name }) => ({ name: found(document, name) }));
  return read.map((one) => (one === only ? { ...one, parties } : one));
}

function namesIn(document: Document, list: ZonedBlock): OrganisationName[] | null {
  const { view } = document;
  const names = list.items.flatMap(({ start, end }) => {
    const from = start + (ARTICLE.exec(view.slice(start, end))?.[0].length ?? 0);
    const told = organisationsAt(view, from, end)?.names ?? [];
    const [name, ...more] = withoutAsides(document, told);
    const rest = view.slice(name?.end ?? start, end);
    return name && more.length === 0 && /^(?:$|[ ]?[;,.]|[ ]?\(|, )/u.test(rest) ? [name] : [];
  });
  return names.length === list.items.length ? names : null;
}

import { foldLetters } from '@entente/model/foldLetters';
import type { Document } from '../document';
import { blockAt } from '../text/blockAt';
import type { Draft, Statement } from '../draft';
import { officeOf } from '../statements/statement';
import { found } from '../text/span';
import { PRESS_OFFICE } from '../zones/patterns';

const ASIDE = new Set(['contact', 'contact-heading', 'debris', 'notice', 'credit']);

/** Who is told of with an office or an honorific, and doesn't speak. */
export function peopleIn(document: Document, statements: readonly Statement[]): Draft['people'] {
  const speak = new Set(
    statements.flatMap(({ speakers }) => speakers.map(({ name }) => foldLetters(name.value))),
  );
  return document.register.people.flatMap(({ name, offices, told }) => {
    const value = found(document, name);
    if (speak.has(foldLetters(value.value))) return [];
    const block = blockAt(document.blocks, name.start);
    if (!block || ASIDE.has(block.role)) return [];
    const [office] = offices;
    const hasHonorific = name.start > told.start;
    if (!office && !hasHonorific) return [];
    const { view } = document;
    if (offices.some(({ title }) => PRESS_OFFICE.test(view.slice(title.start, title.end))))
      return [];
    return [{ name: value, office: office ? officeOf(document, office) : null }];
  });
}

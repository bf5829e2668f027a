import type { Language } from '../draft';
import type { RawBlock } from '../text/blocks';
import { languageOf } from '../text/language';
import { END, LANGUAGE_NOTE } from './patterns';

export interface Part {
  blocks: RawBlock[];
  language: Language | null;
}

const LONG = 60;
const FEWEST_LONG = 2;
/** A block at the end of one language may be in another: a quotation, a legal notice. */
const SHORT_HEAD = 220;

/** A release in two languages is two releases in one file, one after the other. */
export function partsOf(view: string, blocks: readonly RawBlock[]): Part[] {
  const languages = blocks.map(({ start, end }) =>
    end - start >= LONG ? languageOf(view.slice(start, end)) : null,
  );
  const whole = majority(languages);
  const at =
    afterNote(view, blocks, languages) ??
    afterEndMark(view, blocks, languages) ??
    afterSwitch(view, blocks, languages);
  if (at === null) return [{ blocks: [...blocks], language: whole }];
  return [
    { blocks: blocks.slice(0, at), language: majority(languages.slice(0, at)) },
    { blocks: blocks.slice(at), language: majority(languages.slice(at)) },
  ];
}

function majority(languages: readonly (Language | null)[]): Language | null {
  const french = languages.filter((language) => language === 'fr').length;
  const english = languages.filter((language) => language === 'en').length;
  if (french === english) return languages.find((language) => language !== null) ?? null;
  return french > english ? 'fr' : 'en';
}

/** “English version follows”, between one language and the other. */
function afterNote(
  view: string,
  blocks: readonly RawBlock[],
  languages: readonly (Language | null)[],
) {
  const place = blocks.findIndex(
    ({ start, end }, index) =>
      index > 0 && end - start < LONG && LANGUAGE_NOTE.test(view.slice(start, end)),
  );
  if (place < 0) return null;
  const [above, below] = [
    majority(languages.slice(0, place)),
    majority(languages.slice(place + 1)),
  ];
  return above && below && above !== below ? place : null;
}

function afterEndMark(
  view: string,
  blocks: readonly RawBlock[],
  languages: readonly (Language | null)[],
) {
  const french = running(languages, 'fr');
  const english = running(languages, 'en');
  const most = (fr: number, en: number): Language | null =>
    fr > en ? 'fr' : en > fr ? 'en' : null;
  const last = languages.length;
  for (const [place, { start, end }] of blocks.entries()) {
    if (end - start > 60 || !END.test(view.slice(start, end))) continue;
    const [fr, en] = [french[place] ?? 0, english[place] ?? 0];
    const [frAfter, enAfter] = [(french[last] ?? 0) - fr, (english[last] ?? 0) - en];
    const [first, second] = [most(fr, en), most(frAfter, enAfter)];
    if (first && second && first !== second && Math.max(frAfter, enAfter) >= FEWEST_LONG)
      return place + 1;
  }
  return null;
}

/** Where one language ends and only the other follows. */
function afterSwitch(
  view: string,
  blocks: readonly RawBlock[],
  languages: readonly (Language | null)[],
) {
  const first = languages.find((language) => language !== null);
  if (!first) return null;
  const lastOfFirst = languages.lastIndexOf(first);
  const after = languages.slice(lastOfFirst + 1);
  const before = languages.slice(0, lastOfFirst + 1);
  const other: Language = first === 'fr' ? 'en' : 'fr';
  if (
    count(after, other) < FEWEST_LONG ||
    count(before, first) < FEWEST_LONG ||
    count(before, other) > 0
  )
    return null;
  let at = lastOfFirst + 1;
  // The short lines above its first paragraph are its own: a headline, a label, a dateline.
  while (at < blocks.length && isOfFirst(view, blocks[at], first)) at += 1;
  return at;
}

function isOfFirst(view: string, block: RawBlock | undefined, first: Language): boolean {
  if (!block || block.end - block.start > SHORT_HEAD) return false;
  const text = view.slice(block.start, block.end);
  return languageOf(text) === first || END.test(text) || text.includes('@');
}

/** How many there are before each place, and in all. */
function running(languages: readonly (Language | null)[], language: Language): number[] {
  let sum = 0;
  return [0, ...languages.map((one) => (sum += Number(one === language)))];
}

const count = (languages: readonly (Language | null)[], language: Language) =>
  languages.filter((one) => one === language).length;

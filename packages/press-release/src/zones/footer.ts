import type { Role } from '../document';
import type { RawBlock } from '../text/blocks';
import { isHeadingLike } from './headings';
import {
  BOILERPLATE,
  CONTACT_HEADING,
  CREDIT,
  END,
  NOTES,
  NOTICE,
  PRESS_OFFICE,
  SIGN_OFF,
  SOURCE,
} from './patterns';

const LONGEST_HEADING = 140;
const LONGEST_CONTACT = 260;
const REACHES = /@|(?:\+?\d[\d .()-]{6,}\d)|https?:|www\./iu;
const SERVICE =
  /^(?:service|relations (?:presse|médias?|publiques|avec)|attachée? de presse|(?:press|media|news) (?:office|officer|relations))(?![\p{L}])[^:]*$/iu;
const NAMED =
  /^(?:à propos|about) ?(?:de la |de l'|de |d'|des |du |the )?(?:\p{Lu}|\p{Ll}'\p{Lu})/u;
/** “SOURCE Ville de X”, as news wires end. */
const WIRED = /^SOURCE \p{Lu}/u;
const INLINE_ABOUT =
  /^(?:À propos (?:de |d'|des |du )|About (?:the )?)\p{Lu}[^.:–—]{1,80} ?[:–—] ?\p{Lu}/u;

/** What stands under a release: who sends it, about whom, whom to ask, whose photos. */
export function footerRole(
  view: string,
  block: RawBlock,
  before: Role | null,
  isTop = false,
): Role | null {
  const text = view.slice(block.start, Math.min(block.end, block.start + 600));
  const length = block.end - block.start;
  if (length < 60 && END.test(text)) return 'end';
  if (NOTICE.test(text)) return 'notice';
  if (!isTop && length < 60 && NOTES.test(text)) return 'boilerplate-heading';
  if (length < LONGEST_CONTACT && CREDIT.test(text)) return 'credit';
  if (length < LONGEST_HEADING && SIGN_OFF.test(text)) return 'notice';
  if (block.kind === 'text' && INLINE_ABOUT.test(text)) return 'boilerplate';
  if (length < LONGEST_HEADING && SOURCE.test(text))
    return introducesContact(view, block, text) ? 'contact-heading' : 'notice';
  if (length < LONGEST_HEADING && WIRED.test(text)) return 'notice';
  const heading = length < LONGEST_HEADING && isHeadingLike(view, block);
  if (
    heading &&
    BOILERPLATE.test(text) &&
    (NAMED.test(capitalised(text)) || /^qui /iu.test(text))
  ) {
    return 'boilerplate-heading';
  }
  const isBelow = before === 'contact-heading' || before === 'contact';
  // The service that somebody works for is a line of who they are, no heading of another contact.
  if (isBelow && !block.afterGap && length < LONGEST_HEADING && SERVICE.test(text))
    return 'contact';
  const isContact =
    length < LONGEST_CONTACT &&
    CONTACT_HEADING.test(text) &&
    !/[.!?…]$/u.test(text.replace(REACHES, ''));
  if (isContact) return isAlone(text) ? 'contact-heading' : 'contact';
  if (isBelow && isContactLine(text, length, isTop, block)) return 'contact';
  const inNotes = before === 'boilerplate-heading' || before === 'boilerplate';
  if (inNotes && isPressOffice(view, block)) return 'contact';
  if (before === 'boilerplate-heading') return 'boilerplate';
  if (before === 'boilerplate' && (!heading || block.kind === 'list')) return 'boilerplate';
  return null;
}

/** A list in which one item says whom to ask is taken apart, so that they are no part of the text. */
export function contactsApart(view: string, block: RawBlock): RawBlock[] {
  if (block.kind !== 'list') return [block];
  const asks = block.items.map(({ start, end }) => {
    const text = view.slice(start, end);
    const names = CONTACT_HEADING.test(text) || PRESS_OFFICE.test(text);
    return names && text.length < LONGEST_CONTACT && REACHES.test(text);
  });
  if (!asks.includes(true)) return [block];
  const apart: RawBlock[] = [];
  block.items.forEach((item, place) => {
    const start = place === 0 ? block.start : (block.items[place - 1]?.end ?? block.start);
    const from = start + (/[^\s]/u.exec(view.slice(start, item.start))?.index ?? 0);
    const last = apart[apart.length - 1];
    if (asks[place])
      apart.push({ ...item, kind: 'text', items: [], afterGap: place === 0 && block.afterGap });
    else if (last?.kind === 'list') {
      last.end = item.end;
      last.items.push(item);
    } else
      apart.push({ start: from, end: item.end, kind: 'list', items: [item], afterGap: place > 0 });
  });
  return apart;
}

/** “Laura Finch, press officer, 01632 …” */
export const isPressOffice = (view: string, { start, end }: RawBlock): boolean =>
  end - start < LONGEST_CONTACT &&
  PRESS_OFFICE.test(view.slice(start, end)) &&
  REACHES.test(view.slice(start, end));

/** “Source :” over someone's lines; over one line that reaches nobody it is where figures come from. */
function introducesContact(view: string, { end }: RawBlock, text: string): boolean {
  if (text.replace(SOURCE, '').trim() !== '') return false;
  const below = view.slice(end, end + LONGEST_CONTACT).trimStart();
  const lines = below.split(/\n[ \t]*\n/u)[0] ?? '';
  return REACHES.test(lines) || lines.trimEnd().includes('\n');
}

const capitalised = (text: string) => text.replace(/^à/iu, 'à').replace(/^about/iu, 'about');

/** A heading with nothing after its colon. */
function isAlone(text: string): boolean {
  const rest = CONTACT_HEADING.exec(text)?.[0] ?? '';
  return text.slice(rest.length).trim() === '' && !REACHES.test(text) && !SOURCE.test(text);
}

function isContactLine(
  text: string,
  length: number,
  isTop: boolean,
  { afterGap }: RawBlock,
): boolean {
  if (length > LONGEST_CONTACT) return false;
  // Above the text a headline may follow.
  if (isTop) return REACHES.test(text) || (!afterGap && length < 60);
  return REACHES.test(text) || (length < 110 && !/[.!?…»”]$/u.test(text));
}

import type { Role } from '../document';
import type { RawBlock } from '../text/blocks';
import { isHeadingLike } from './headings';
import { BOILERPLATE, CONTACT_HEADING, CREDIT, END, NOTICE, SIGN_OFF, SOURCE } from './patterns';

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
  if (before === 'boilerplate-heading') return 'boilerplate';
  if (before === 'boilerplate' && (!heading || block.kind === 'list')) return 'boilerplate';
  return null;
}

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

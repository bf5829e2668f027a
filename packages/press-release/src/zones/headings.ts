import type { RawBlock } from '../text/blocks';

const LONGEST = 180;
/** « Nous avançons » : X et Y signent; « Zéro déchet » au programme de X. */
const QUOTED =
  /^[«“"„](?![^«»“”"]{1,60}[^«»“”".!?…][»”"](?: \p{Ll}\p{L}* \p{L}+ | ?: ?\p{Lu}[\p{L}'-]* (?:\p{L}[\p{L}'-]* ?){2}))/u;
/** What is said stands between marks, with a mark of its own at its end or after a colon. */
const SAYS = /: ?[«“"‘']|[.!?…] ?[»”"’']$/u;
const ENDS = /[.;,…]$/u;
const ABBREVIATED = /(?:etc|St|Inc|\p{Lu})\.$/u;
const CONTACT = /@|https?:|www\.|(?:\+?\d[\d .()-]{7,})$/iu;

/** A line that stands as a title does: short, without a point at its end, above something. */
export function isHeadingLike(view: string, block: RawBlock): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'text') return false;
  const text = view.slice(block.start, block.end);
  if (text.length > LONGEST || text.length < 3 || QUOTED.test(text) || SAYS.test(text))
    return false;
  if (ENDS.test(text) && !ABBREVIATED.test(text)) return false;
  return (
    /^[«“"„]? ?[\p{Lu}\p{N}¡¿'‘(]/u.test(text) && !CONTACT.test(text) && /\p{L}{2}/u.test(text)
  );
}

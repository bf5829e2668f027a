import type { Document, Role, ZonedBlock } from '../document';
import type { Draft, Found, Link } from '../draft';
import type { Span } from '../text/span';
import { found, trimmed } from '../text/span';
import { CONTACT_HEADING, CREDIT } from '../zones/patterns';
import { matchesOf } from '../text/matches';

const INLINE_CREDIT =
  /\((?:photos?|crédits?(?: photos?)?|photo credit|photo by|©) ?:? ?(?<who>[^()]{2,80})\)/giu;
const LAST_CREDIT =
  /(?<=[.!?] )(?:crédits?(?: photos?)?|photo credit|photos?) ?: ?(?<who>[^.:;()]{2,80})\.?$/giu;
const CAPTIONED =
  /(?:©|(?:crédit|photo|credit) ?:) ?(?<who>[^;()]{2,100}?)(?=[;)]|\.?$|(?<=\p{Ll}{2})\. \p{Lu})/iu;
const NAMED = /^(?:service|attachée?|(?:press|media|news) offic)/iu;
const ADDRESS = /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[^\s<>«»"“”]{3,300}/giu;

export function footerOf(document: Document): Pick<Draft, 'credits' | 'contacts' | 'boilerplates'> {
  return {
    credits: creditsOf(document),
    contacts: contactsOf(document),
    boilerplates: runs(document, 'boilerplate'),
  };
}

function creditsOf(document: Document): Found[] {
  const { view } = document;
  return document.blocks.flatMap((block) => {
    const words = view.slice(block.start, block.end);
    if (block.role === 'credit') return creditsIn(document, block, words);
    if (block.role !== 'body') return [];
    return [...matchesOf(words, INLINE_CREDIT), ...matchesOf(words, LAST_CREDIT)].map(
      ({ index, 0: all, groups }) => {
        const who = groups?.who ?? '';
        const start = block.start + index + all.lastIndexOf(who);
        return found(document, { start, end: start + who.length });
      },
    );
  });
}

function creditsIn(document: Document, block: ZonedBlock, words: string): Found[] {
  const head = CREDIT.exec(words)?.[0] ?? '';
  // A caption tells what is seen, and then by whom.
  const caption = /^[(\[]?(?:légende|caption|image|photo)/iu.test(head)
    ? CAPTIONED.exec(words.slice(head.length))
    : null;
  const who = caption?.groups?.who;
  const start =
    block.start + head.length + (caption && who ? caption.index + caption[0].lastIndexOf(who) : 0);
  const end = who ? start + who.length : block.end;
  const span = trimmed(document.view, {
    start,
    end: end - (/[)\]]$/.test(words) && end === block.end ? 1 : 0),
  });
  return span.end > span.start ? [found(document, span)] : [];
}

/** One for each group of lines; without the words that say that it is one. */
function contactsOf(document: Document): Found[] {
  const { view } = document;
  const groups: Span[] = [];
  let isNew = true;
  for (const block of document.blocks) {
    if (block.role !== 'contact') {
      isNew = true;
      continue;
    }
    const head = CONTACT_HEADING.exec(
      view.slice(block.start, Math.min(block.end, block.start + 120)),
    );
    // “Service presse – 02 …” names who is asked.
    const isNamed = head !== null && NAMED.test(head[0]) && !/: ?$/.test(head[0]);
    const keeps = !head || isNamed || !/[:–—-] ?$/.test(head[0]);
    const start = block.start + (keeps ? 0 : head[0].length);
    const last = groups[groups.length - 1];
    if (last && !isNew && !block.afterGap && keeps) last.end = block.end;
    else if (start < block.end) groups.push({ start, end: block.end });
    isNew = false;
  }
  return groups.map((span) => found(document, span));
}

/** Blocks of a role that follow each other are one text. */
function runs(document: Document, role: Role): Found[] {
  const spans: Span[] = [];
  let before: ZonedBlock | undefined;
  for (const block of document.blocks) {
    const last = spans[spans.length - 1];
    if (block.role === role) {
      if (last && before?.role === role) last.end = block.end;
      else spans.push({ start: block.start, end: block.end });
    }
    before = block;
  }
  return spans.map((span) => found(document, span));
}

/** Addresses written out, and the words that a file's markup makes links of. */
export function linksOf(document: Document, anchors: readonly (Span & { href: string })[]): Link[] {
  const written = matchesOf(document.source, ADDRESS).map(({ index, 0: all }) => {
    const address = all.replace(/[.,;:!?)\]'’]+$/u, '');
    const href = /^www/i.test(address) ? `https://${address}` : address;
    return { value: address, evidence: [index, index + address.length] as const, href };
  });
  const marked = anchors.map(({ start, end, href }) => ({
    ...found(document, { start, end }),
    href,
  }));
  const starts = new Set(marked.map(({ evidence: [start] }) => start));
  return [...marked, ...written.filter(({ evidence: [start] }) => !starts.has(start))].sort(
    (a, b) => a.evidence[0] - b.evidence[0],
  );
}

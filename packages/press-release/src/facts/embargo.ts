import type { Document, Role } from '../document';
import type { Embargo } from '../draft';
import { datesIn } from '../dates/dates';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { found } from '../text/span';

const TIME =
  /(?<![\d:])(?:(?<h1>[01]?\d|2[0-4]) ?(?:h|heures?)(?: ?(?<m1>[0-5]\d))?|(?<h2>[01]?\d|2[0-4])[:.h](?<m2>[0-5]\d)(?: ?(?<ap2>[ap]\.?m\.?))?|(?<h3>1?\d) ?(?<ap3>[ap]\.?m\.?)|(?<noon>midi|noon)|(?<midnight>minuit|midnight))(?![\p{L}\d])/iu;
const ZONE =
  /(?:\((?:heure |time )?(?:de |d'|locale? ?)?[^)]{2,40}\)|(?:heure|time) (?:de |d'|of )\p{Lu}[\p{L}-]+|heure (?:locale|avancée de l'Est|normale de l'Est)|\p{Lu}[\p{L}-]+ time|(?<![\p{L}])(?:UTC|GMT|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|HAE|HNE|HE)(?:[+-]\d{1,2}(?::\d\d)?)?(?![\p{L}]))/u;

const TOLD =
  /(?<![\p{L}])(?:(?:sous|under) (?:strict )?embargo|(?:strict(?:ly)? )?embargo(?:ed)?(?= ?:| (?:until|till|jusqu))|(?:à )?ne pas (?:diffuser|publier) avant|not for (?:publication|release|broadcast) (?:before|until))/iu;
/** In the text itself an embargo on grain is news: that on a text says that it is on a text. */
const OF_A_TEXT =
  /(?<![\p{L}])(?:communiqué|document|dossier|information|annonce|texte|release|announcement|statement|news)(?![\p{L}])/iu;
const ABOVE = new Set<Role>([
  'debris',
  'label',
  'dateline',
  'notice',
  'contact',
  'heading',
  'body',
]);
const FIRST_BLOCKS = 60;
const FARTHEST = 1_500;

/** Until when a release may not be published: the line, with its time and zone where it tells them. */
export function embargoIn(document: Document): Embargo | null {
  const block = document.blocks.find(({ role }) => role === 'embargo') ?? besides(document);
  if (!block) return null;
  const { view } = document;
  const words = view.slice(block.start, block.end);
  const [date] = datesIn(words, block.start);
  const time = TIME.exec(
    date
      ? words.replace(
          words.slice(date.evidence[0] - block.start, date.evidence[1] - block.start),
          (day) => '_'.repeat(day.length),
        )
      : words,
  );
  const zone = ZONE.exec(words);
  if (!date) document.warn('embargo-without-date', [block.start, block.end]);
  return {
    ...found(document, block),
    until: date
      ? {
          value: withTime(date.value, time),
          evidence: untilEvidence(block.start, date.evidence, time),
        }
      : null,
    zone: zone
      ? found(document, {
          start: block.start + zone.index,
          end: block.start + zone.index + zone[0].length,
        })
      : null,
  };
}

/** An embargo told in a note, or beside other words; without its day it may be of something else. */
function besides({ view, blocks }: Document): Span | null {
  for (const { role, start, end } of blocks.slice(0, FIRST_BLOCKS)) {
    if (!ABOVE.has(role)) continue;
    for (const sentence of sentencesOf(view, { start, end: Math.min(end, start + FARTHEST) })) {
      const words = view.slice(sentence.start, sentence.end);
      const told = TOLD.exec(words);
      if (!told || (role === 'body' && told.index > 0 && !OF_A_TEXT.test(words))) continue;
      const span = { start: sentence.start + told.index, end: sentence.end };
      const [date] = datesIn(view.slice(span.start, span.end));
      if (date?.precision === 'day') return span;
    }
  }
  return null;
}

function untilEvidence(
  offset: number,
  [start, end]: readonly [number, number],
  time: RegExpExecArray | null,
): readonly [number, number] {
  if (!time) return [start, end];
  const at = offset + time.index;
  return [Math.min(start, at), Math.max(end, at + time[0].length)];
}

function withTime(day: string, time: RegExpExecArray | null): string {
  if (!time?.groups || day.length !== 10) return day;
  const { h1, h2, h3, m1, m2, ap2, ap3, noon, midnight } = time.groups;
  const half = (ap2 ?? ap3)?.toLowerCase()[0];
  const told = noon ? 12 : midnight ? 0 : Number(h1 ?? h2 ?? h3);
  const hour = half === 'p' && told < 12 ? told + 12 : half === 'a' && told === 12 ? 0 : told;
  return hour > 23 ? day : `${day}T${String(hour).padStart(2, '0')}:${m1 ?? m2 ?? '00'}`;
}

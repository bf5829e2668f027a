import type { Document } from '../document';
import type { Embargo } from '../draft';
import { datesIn } from '../dates/dates';
import { found } from '../text/span';

const TIME =
  /(?<![\d:])(?:(?<h1>[01]?\d|2[0-4]) ?(?:h|heures?)(?: ?(?<m1>[0-5]\d))?|(?<h2>[01]?\d|2[0-4])[:.h](?<m2>[0-5]\d)(?: ?(?<ap2>[ap]\.?m\.?))?|(?<h3>1?\d) ?(?<ap3>[ap]\.?m\.?)|(?<noon>midi|noon)|(?<midnight>minuit|midnight))(?![\p{L}\d])/iu;
const ZONE =
  /(?:\((?:heure |time )?(?:de |d'|locale? ?)?[^)]{2,40}\)|(?:heure|time) (?:de |d'|of )\p{Lu}[\p{L}-]+|heure (?:locale|avancée de l'Est|normale de l'Est)|\p{Lu}[\p{L}-]+ time|(?<![\p{L}])(?:UTC|GMT|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|HAE|HNE|HE)(?:[+-]\d{1,2}(?::\d\d)?)?(?![\p{L}]))/u;

/** Until when a release may not be published: the line, with its time and zone where it tells them. */
export function embargoIn(document: Document): Embargo | null {
  const block = document.blocks.find(({ role }) => role === 'embargo');
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

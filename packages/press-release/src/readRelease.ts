import { agreementsIn } from './facts/agreements';
import { delegationsIn } from './facts/delegations';
import { domainsIn } from './facts/domains';
import { embargoIn } from './facts/embargo';
import { footerOf, linksOf } from './facts/footer';
import { milestonesIn } from './facts/milestones';
import { partnersIn } from './facts/partners';
import { peopleIn } from './facts/people';
import { toldSentences, withoutSpeech } from './facts/told';
import { bodyOf, leadOf } from './body';
import type { Document } from './document';
import { documentOf } from './documentOf';
import type { ExtractedText } from './extractedText';
import type { Draft, Language, Statement } from './draft';
import { isRelease } from './isRelease';
import { wrongWeekdays } from './dates/dates';
import { relativeDatesIn } from './dates/relative';
import { directStatements } from './statements/direct';
import { reportedStatements } from './statements/reported';
import { found } from './text/span';
import type { Zones } from './zones/zones';
import { Warnings } from './warnings';

export interface ReadOptions {
  /** The language of the messages, and of a text that doesn't tell its own. */
  locale?: Language;
}

/**
 * Reads a press release, French or English, into a draft. Whatever it can't prove by the words of
 * the text it leaves out, and says so in `warnings`. Never throws; takes linear time.
 */
export function readRelease(input: string | ExtractedText, { locale }: ReadOptions = {}): Draft {
  const extracted = typeof input === 'string' ? { text: input } : input;
  const warnings = new Warnings();
  const { document, parts, language } = documentOf(extracted, locale, warnings);
  for (const { code, evidence } of extracted.warnings ?? []) warnings.add(code, evidence);
  const zones = parts[0] as Zones;
  const direct = directStatements(document);
  const said = direct.map(({ text }) => ({ start: text.evidence[0], end: text.evidence[1] }));
  const silent: Document = { ...document, view: withoutSpeech(document.view, said) };
  const reported = reportedStatements(silent, direct);
  const statements = [...direct, ...reported].sort(byPlace);
  const draft = draftOf(silent, zones, parts, statements, language);
  draft.links = linksOf(document, extracted.links ?? []);
  draft.body = bodyOf(document, statements);
  oddities(document, parts, draft);
  if (!isRelease(document, parts, draft)) return notARelease(draft, warnings, locale ?? language);
  draft.warnings = warnings.list(locale ?? language);
  return draft;
}

const byPlace = (a: Statement, b: Statement) => a.text.evidence[0] - b.text.evidence[0];

function draftOf(
  document: Document,
  zones: Zones,
  parts: readonly Zones[],
  statements: Statement[],
  language: Language,
): Draft {
  // What the other language tells is the same, told again.
  const first: Document = { ...document, blocks: document.blocks.slice(0, zones.blocks.length) };
  const sentences = toldSentences(first);
  const date = zones.date ?? zones.printed;
  const read = agreementsIn(first, sentences, date);
  const agreements = read.filter(({ isPast }) => !isPast);
  const delegations = delegationsIn(first, sentences, date);
  return {
    source: document.source,
    language,
    kind: zones.isCorrection ? 'correction' : zones.isAdvisory ? 'advisory' : 'press-release',
    headline: zones.headline && found(document, zones.headline),
    dateline: zones.dateline && found(document, zones.dateline),
    date,
    lead: leadOf(document, zones),
    body: [],
    statements,
    people: peopleIn(document, statements),
    agreements: agreements.map(({ instrument, parties, signedOn }) => ({
      instrument,
      parties,
      signedOn,
    })),
    delegations,
    domains: domainsIn(first, sentences),
    partners: partnersIn(first, sentences, agreements),
    milestones: milestonesIn(first, sentences, read, delegations, date),
    ...footerOf(document),
    embargo: embargoIn(document),
    links: [],
    versions: parts.length > 1 ? parts.map((part) => versionOf(document, part)) : [],
    warnings: [],
  };
}

function versionOf(document: Document, part: Zones): Draft['versions'][number] {
  const [first, last] = [part.blocks[0], part.blocks[part.blocks.length - 1]];
  const block = document.blocks.find(({ start }) => start === first?.start);
  return {
    language: block?.language ?? document.language,
    headline: part.headline && found(document, part.headline),
    dateline: part.dateline && found(document, part.dateline),
    date: part.date,
    lead: leadOf(document, part),
    evidence: [first?.start ?? 0, last?.end ?? 0],
  };
}

/** What is odd in the source is told, never corrected. */
function oddities(
  { view, quotations, blocks, warn }: Document,
  parts: readonly Zones[],
  draft: Draft,
): void {
  for (const { start, end } of quotations.unclosed) warn('unclosed-quotation', [start, end]);
  for (const { start, end } of relativeDatesIn(view)) warn('relative-date', [start, end]);
  for (const { start, end } of wrongWeekdays(view)) warn('weekday-mismatch', [start, end]);
  for (const part of parts)
    for (const { start, end } of part.debris) warn('metadata', [start, end]);
  if (!draft.headline) warn('no-headline', null);
  if (!draft.date) warn('no-date', null);
  if (draft.kind === 'correction') {
    const block = blocks.find(({ role }) => role === 'correction' || role === 'headline');
    warn('correction', block ? [block.start, block.end] : null);
  }
  if (draft.versions.length > 0) warn('bilingual', draft.versions[1]?.evidence ?? null);
}

function notARelease(draft: Draft, warnings: Warnings, locale: Language): Draft {
  return {
    ...draft,
    kind: 'not-a-release',
    headline: null,
    dateline: null,
    date: null,
    lead: null,
    statements: [],
    people: [],
    agreements: [],
    delegations: [],
    domains: [],
    partners: [],
    milestones: [],
    credits: [],
    contacts: [],
    boilerplates: [],
    embargo: null,
    versions: [],
    warnings: warnings.only('not-a-release', locale),
  };
}

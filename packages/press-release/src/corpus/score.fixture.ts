import { foldLetters } from '@entente/model/foldLetters';
import type { Draft, Evidence, Found, Office } from '../draft';
import type { Labelled } from './labels.fixture';
import { placeOf } from './labels.fixture';

export interface Count {
  right: number;
  found: number;
  labelled: number;
}

export interface Miss {
  field: string;
  missed: string[];
  wrong: string[];
}

export type Counts = Map<string, Count>;

const OVERLAP = 0.8;
const [NAMED, ABBREVIATED] = [/^(?:l'|la |le |les |the |d'|de |of )/u, / ?\([^)]*\)/gu];

/** Two names are alike but for case, article, spaces and an acronym beside them. */
export const nameKey = (name: string): string =>
  foldLetters(name.replace(/[’]/g, "'").replace(/\s+/g, ' '))
    .replace(ABBREVIATED, '')
    .replace(NAMED, '')
    .trim();

const personKey = (name: string) =>
  nameKey(name).replace(
    /^(?:(?:m\.|mme|mr\.?|mrs\.?|ms\.?|dr\.?|dre|pr|pre|prof\.?|professor|me|s\.e\.m\.|(?:the )?hon\.|h\.e\.|councillor|cllr|sir|dame|baroness) )+/u,
    '',
  );

/** Compares a draft with what is labelled, field by field. */
export function score(draft: Draft, labelled: Labelled): { counts: Counts; misses: Miss[] } {
  const scorer = new Scorer();
  const { one, many } = labelled;
  const rows = (field: string) => many.get(field) ?? [];
  const column = (field: string, place: number) => rows(field).map((row) => row[place] ?? '');
  scorer.sets('kind', [draft.kind], [one.get('kind') ?? 'press-release']);
  scorer.sets('language', [draft.language], [one.get('language') ?? 'fr']);
  for (const field of ['headline', 'dateline'] as const) {
    if (one.has(field)) scorer.sets(field, values([draft[field]]), [one.get(field) ?? ''], nameKey);
  }
  if (one.has('lead'))
    scorer.spans('lead', evidence([draft.lead]), [placeOf(labelled, one.get('lead') ?? '')]);
  statements(scorer, draft, labelled);
  scorer.sets(
    'people',
    draft.people.map(({ name }) => name.value),
    column('person', 0),
    personKey,
  );
  scorer.sets(
    'instrument',
    draft.agreements.map(({ instrument }) => instrument.value),
    column('agreement', 0),
    nameKey,
  );
  scorer.sets(
    'parties',
    draft.agreements.flatMap(({ parties }) => parties.map(({ name }) => name.value)),
    column('agreement', 1).flatMap((names) => names.split(' ; ')),
    nameKey,
  );
  scorer.sets(
    'places',
    draft.delegations.flatMap(({ from, to }) => values([from, to])),
    [...column('delegation', 2), ...column('delegation', 3)],
    nameKey,
  );
  scorer.sets(
    'domains',
    draft.domains.map(({ name }) => name.value),
    column('domain', 0),
    nameKey,
  );
  scorer.sets(
    'partners',
    draft.partners.map(({ name }) => name.value),
    column('partner', 0),
    nameKey,
  );
  scorer.sets(
    'milestones',
    draft.milestones.map(({ kind, date }) => `${kind} ${date.value}`),
    rows('milestone').map((row) => row.join(' ')),
  );
  scorer.sets('dates', datesOf(draft), labelledDates(labelled));
  for (const field of ['credit', 'contact', 'boilerplate'] as const) {
    const labels = column(field, 0);
    if (labels.length > 0)
      scorer.spans(
        field,
        evidence(draft[`${field}s`]),
        labels.map((label) => placeOf(labelled, label)),
        0,
      );
  }
  const codes = new Set(draft.warnings.map(({ code }) => code));
  const told = column('warning', 0);
  scorer.sets(
    'warnings',
    told.filter((code) => codes.has(code)),
    told,
  );
  return scorer;
}

/** A quotation whose paragraphs repeat the mark is labelled as one. */
function whole({ source, statements: parts }: Draft): Draft['statements'] {
  const joined: Draft['statements'] = [];
  for (const part of parts) {
    const before = joined[joined.length - 1];
    const [start, end] = before?.text.evidence ?? [0, 0];
    const between = source.slice(end, part.text.evidence[0]);
    if (before && part.continues && /^\s*\n\s*[«“"]\s*$/u.test(between)) {
      const to = part.text.evidence[1];
      const text = { value: source.slice(start, to), evidence: [start, to] as const };
      joined[joined.length - 1] = { ...before, text };
    } else joined.push(part);
  }
  return joined;
}

function statements(scorer: Scorer, draft: Draft, labelled: Labelled): void {
  for (const kind of ['direct', 'reported'] as const) {
    const read = whole(draft).filter((statement) => statement.kind === kind);
    const rows = labelled.many.get(kind) ?? [];
    const places = rows.map(([text = '']) => placeOf(labelled, text));
    scorer.spans(kind, evidence(read.map(({ text }) => text)), places);
    const pairs = places.map((place) =>
      read.find(({ text }) => alike(text.evidence, place) >= OVERLAP),
    );
    if (kind === 'direct') {
      const exact = places.filter(
        (place, index) => pairs[index]?.text.evidence.join() === place.join(),
      );
      scorer.add(
        'text exact',
        exact.length,
        pairs.filter(Boolean).length,
        pairs.filter(Boolean).length,
      );
    }
    pairs.forEach((statement, place) => {
      const row = rows[place] ?? [];
      if (!statement) return;
      scorer.sets(
        'speakers',
        statement.speakers.map(({ name }) => name.value),
        (row[1] ?? '').split(' ; ').filter(Boolean),
        personKey,
      );
      if (row[2]) offices(scorer, statement.offices, row[2]);
    });
  }
}

function offices(scorer: Scorer, read: readonly Office[], labels: string): void {
  const rows = labels.split(' ; ').map((label) => label.split(' @ '));
  scorer.sets(
    'offices',
    read.map(({ title }) => title.value),
    rows.map(([title = '', body = '']) => withoutBody(title, body)),
    nameKey,
  );
}

/** “director, Institute of X” has its organisation beside the title. */
const withoutBody = (title: string, body: string) =>
  title.endsWith(`, ${body}`) ? title.slice(0, -body.length - 2) : title;

const values = (found: readonly (Found | null)[]) =>
  found.flatMap((one) => (one ? [one.value] : []));
const evidence = (found: readonly (Found | null)[]) =>
  found.flatMap((one) => (one ? [one.evidence] : []));

const datesOf = ({ date, embargo, agreements, delegations, milestones }: Draft) =>
  [
    date,
    embargo?.until,
    ...agreements.map(({ signedOn }) => signedOn),
    ...delegations.flatMap(({ start, end }) => [start, end]),
    ...milestones.map((milestone) => milestone.date),
  ].flatMap((told) => (told ? [told.value] : []));

const labelledDates = ({ one, many }: Labelled) =>
  [
    one.get('date'),
    one.get('embargo'),
    ...(many.get('agreement') ?? []).map((row) => row[2]),
    ...(many.get('delegation') ?? []).flatMap((row) => row.slice(0, 2)),
    ...(many.get('milestone') ?? []).map((row) => row[1]),
  ].flatMap((date) => (date ? [date] : []));

/** What two spans share of what they cover. */
function alike([a, b]: Evidence, [c, d]: Evidence): number {
  const shared = Math.min(b, d) - Math.max(a, c);
  return shared <= 0 ? 0 : shared / (Math.max(b, d) - Math.min(a, c));
}

class Scorer {
  readonly counts: Counts = new Map();
  readonly misses: Miss[] = [];

  add(field: string, right: number, found: number, labelled: number): void {
    const count = this.counts.get(field) ?? { right: 0, found: 0, labelled: 0 };
    this.counts.set(field, {
      right: count.right + right,
      found: count.found + found,
      labelled: count.labelled + labelled,
    });
  }

  sets(
    field: string,
    found: readonly string[],
    labels: readonly string[],
    key = (name: string) => name,
  ): void {
    const left = labels.map(key);
    const wrong = found.filter((name) => {
      const place = left.indexOf(key(name));
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
    this.add(field, found.length - wrong.length, found.length, labels.length);
    if (wrong.length > 0 || left.length > 0) this.misses.push({ field, missed: left, wrong });
  }

  /** @param least how much they must share; 0 for any */
  spans(
    field: string,
    found: readonly Evidence[],
    labels: readonly Evidence[],
    least = OVERLAP,
  ): void {
    const left = [...labels];
    const wrong = found.filter((span) => {
      const place = left.findIndex(
        (label) => alike(span, label) > 0 && alike(span, label) >= least,
      );
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
    this.add(field, found.length - wrong.length, found.length, labels.length);
    if (wrong.length > 0 || left.length > 0) {
      const told = (spans: Evidence[]) => spans.map((span) => span.join('-'));
      this.misses.push({ field, missed: told(left), wrong: told(wrong) });
    }
  }
}

import { byteOrderMark, csvLine, type Cell } from '@entente/model/csv';
import type { MessageLanguage } from '../messages/messages';
import { messagesIn } from '../messages/messages';
import { fill } from '../messages/fill';
import { sectionKinds, type Report, type Tally } from './makeReport';

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

/** The report as one table: a line for each entry, then the counts by domain and by partner. */
export function reportCsv(report: Report, language: MessageLanguage): string {
  const { columns, sections, byDomain, byPartner } = messagesIn(language).report;
  const { section, title, start, end, note, domains, partners, count } = columns;
  const head: Cell[] = [section, title, start, end, note, domains, partners, count];
  const entries = report.sections.flatMap((one) =>
    one.entries.map((entry): Cell[] => [
      one.title,
      entry.title,
      entry.start,
      entry.end,
      entry.note,
      names(entry.domains),
      names(entry.partners),
      null,
    ]),
  );
  const counts = (words: string, tallies: readonly Tally[]) =>
    sectionKinds.flatMap((kind) =>
      tallies
        .filter((tally) => tally.counts[kind] > 0)
        .map((tally): Cell[] => [
          fill(words, { section: sections[kind] }),
          tally.name,
          null,
          null,
          null,
          null,
          null,
          tally.counts[kind],
        ]),
    );
  const lines = [
    head,
    ...entries,
    ...counts(byDomain, report.domains),
    ...counts(byPartner, report.partners),
  ];
  return byteOrderMark + lines.map(csvLine).join('');
}

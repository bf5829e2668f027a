import { byteOrderMark, csvLine, type Cell } from '@entente/model/csv';
import { plainSpaces } from '@entente/model/spaces';
import type { MessageLanguage } from '../../../platform/messages/words';
import { sectionKinds, type Report, type Tally } from './makeReport';
import { yearlyReportWords } from '../words/yearlyReportWords';

const { say } = yearlyReportWords;

const columns = [
  'section',
  'title',
  'start',
  'end',
  'note',
  'domains',
  'partners',
  'count',
] as const;

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

/** The report as one table: a line for each entry, then the counts by domain and by partner. */
export function reportCsv(report: Report, language: MessageLanguage): string {
  const head: Cell[] = columns.map((column) => say(language, `columns.${column}`));
  const entries = report.sections.flatMap((one) =>
    one.entries.map((entry): Cell[] => [
      one.title,
      entry.title,
      entry.start,
      entry.end,
      // A spreadsheet finds and compares what people type.
      plainSpaces(entry.note),
      names(entry.domains),
      names(entry.partners),
      null,
    ]),
  );
  const counts = (key: 'byDomain' | 'byPartner', tallies: readonly Tally[]) =>
    sectionKinds.flatMap((kind) =>
      tallies
        .filter((tally) => tally.counts[kind] > 0)
        .map((tally): Cell[] => [
          say(language, key, { section: say(language, `sections.${kind}`) }),
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
    ...counts('byDomain', report.domains),
    ...counts('byPartner', report.partners),
  ];
  return byteOrderMark + lines.map(csvLine).join('');
}

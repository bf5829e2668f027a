import { Link } from '@strapi/design-system';
import type { CSSProperties } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { Report, ReportEntry, Tally } from '../server/makeReport';
import { dayText } from '../../../platform/admin/dayText';
import { entryForm } from '../../../api/entryForm';
import { PlainTable } from '../../../platform/admin/PlainTable';
import { useWords, type SayOf } from '../../../platform/admin/useWords';
import { yearlyReportWords } from '../words/yearlyReportWords';

const heading: CSSProperties = { fontSize: '2rem', fontWeight: 600, margin: '0.8rem 0' };
const subheading: CSSProperties = { fontSize: '1.6rem', fontWeight: 600 };
const text: CSSProperties = { fontSize: '1.4rem', margin: '0.4rem 0 1.6rem' };

/** The report itself: counts first, then every entry that was counted. It is what is printed. */
export function ReportTables({ report }: { report: Report }) {
  const { locale } = useIntl();
  const say = useWords(yearlyReportWords);
  const day = (date: string) => dayText(date, locale);
  const counts = [
    ...report.sections.map(({ kind, title, entries }) => ({
      key: kind as string,
      cells: [title, entries.length],
    })),
    { key: 'partners', cells: [say('partnersCount'), report.partners.length] },
  ];
  return (
    <div className="entente-report" style={{ color: 'currentcolor' }}>
      <h2 style={heading}>{say('heading', { from: day(report.from), to: day(report.to) })}</h2>
      <p style={text}>{say('on', { on: day(report.on) })}</p>
      <h3 style={subheading}>{say('counts')}</h3>
      <PlainTable label={say('counts')} head={[say('section'), say('count')]} rows={counts} />
      <Tallies
        name="domain"
        title={say('domains')}
        tallies={report.domains}
        report={report}
        say={say}
      />
      <Tallies
        name="partner"
        title={say('partners')}
        tallies={report.partners}
        report={report}
        say={say}
      />
      {report.sections.map(({ kind, title, entries }) => (
        <section key={kind}>
          <h3 style={subheading}>{title}</h3>
          {entries.length === 0 ? (
            <p style={text}>{say('none')}</p>
          ) : (
            <PlainTable
              label={title}
              head={[say('what'), say('when'), say('with')]}
              rows={entries.map(entryRow)}
            />
          )}
        </section>
      ))}
    </div>
  );
}

const entryRow = (entry: ReportEntry) => ({
  key: entry.documentId,
  cells: [
    <Link
      key="title"
      tag={NavLink}
      to={entryForm(entry)}
      style={{ fontSize: 'inherit', whiteSpace: 'normal' }}
    >
      {entry.title || entry.documentId}
    </Link>,
    [entry.when, entry.note].filter(Boolean).join(' · '),
    entry.partners.map(({ name }) => name).join(', '),
  ],
});

interface TalliesProps {
  name: 'domain' | 'partner';
  title: string;
  tallies: readonly Tally[];
  report: Report;
  say: SayOf<typeof yearlyReportWords>;
}

function Tallies({ name, title, tallies, report, say }: TalliesProps) {
  return (
    <>
      <h3 style={subheading}>{title}</h3>
      {tallies.length === 0 ? (
        <p style={text}>{say('none')}</p>
      ) : (
        <PlainTable
          label={title}
          head={[say(name), ...report.sections.map((section) => section.title)]}
          rows={tallies.map((tally) => ({
            key: tally.documentId,
            cells: [tally.name, ...report.sections.map(({ kind }) => tally.counts[kind])],
          }))}
        />
      )}
    </>
  );
}

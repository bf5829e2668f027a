import { localeFile } from '@entente/model/localeFile';
import { formatPartialDate, timeValue } from '@entente/model/partialDate';
import { statusWords } from '@entente/model/statusWords';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { PartialTime } from '@entente/ui/PartialTime';
import { StatusMark } from '@entente/ui/StatusMark';
import { documentLanguage, inLanguage } from '@entente/ui/inLanguage';
import { format } from '../../i18n/format';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { useEntryPath } from '../shared/EntryLink';
import { RegisterHead } from './RegisterHead';
import type { RegisterRow } from './registerRows';
import type { Selection } from './selection';
import styles from './RegisterTable.module.css';

interface RegisterTableProps {
  rows: readonly RegisterRow[];
  selection: Selection;
  /** Said to those who hear the table: what it holds. */
  caption: string;
}

/** Agreements in lines that can be put in order and ticked to be compared, without a script. */
export function RegisterTable({ rows, selection, caption }: RegisterTableProps) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <RegisterHead selection={selection} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.agreement.documentId} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: RegisterRow }) {
  const { locale, locales, messages } = useSite();
  const { agreement, countries, instrument, signed, standing } = row;
  const typeset = useTypeset();
  const { status, label, date, when, note } = statusWords(
    localeFile(locales, locale),
    standing,
    standing.instrument,
  );
  const title = typeset(agreement.title, agreement.locale);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          name="id"
          value={agreement.documentId}
          aria-label={format(messages.registry.tick, { title })}
        />
      </td>
      <th scope="row">
        <Partners row={row} title={title} />
      </th>
      <td className={styles.wide}>{countries.join(', ')}</td>
      <td className={styles.kind}>{vocabularyLabel(locales, 'instrument', instrument, locale)}</td>
      <td>
        {signed ? (
          <PartialTime dateTime={timeValue(signed)} text={formatPartialDate(signed, locale)} />
        ) : null}
      </td>
      <td className={styles.state}>
        <StatusMark shape={status} label={label} />
      </td>
      <td className={styles.wide}>
        {date && when ? <PartialTime dateTime={timeValue(date)} text={when} /> : null}
        {note ? ` (${note})` : null}
      </td>
    </tr>
  );
}

/** With whom it was signed, as the link to the agreement, whose title is heard. */
function Partners({ row: { agreement, partners }, title }: { row: RegisterRow; title: string }) {
  const { locale } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const path = useEntryPath()('agreement', agreement);
  const names = partners.map((one) => typeset(one.name, one.locale));
  const [first = title] = names;
  const whole = named(names, locale) || title;
  // A telephone has room for the first: what is seen is the beginning of what is heard.
  const isMore = names.length > 1 && whole.startsWith(first);
  const text = isMore ? (
    <>
      <span className={styles.first}>{first}</span>
      <span className={styles.rest}>{whole.slice(first.length)}</span>
    </>
  ) : (
    whole
  );
  if (!path) return <span>{text}</span>;
  const lang = foreign(agreement.locale, agreement.title);
  return (
    <a
      href={path}
      aria-label={whole === title ? undefined : `${whole} – ${title}`}
      {...inLanguage(lang)}
      hrefLang={documentLanguage(lang)}
    >
      {text}
    </a>
  );
}

/** More names would take more lines than one; the entry has them all. */
const NAMED = 2;

function named(names: readonly string[], locale: string): string {
  const others = names.length - NAMED;
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(names.slice(0, NAMED));
  return others > 0 ? `${list} +${others}` : list;
}

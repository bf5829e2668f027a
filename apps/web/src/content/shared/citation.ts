import { calendarDay } from '@entente/model/calendarDay';
import { cityZone } from '@entente/model/cityDay';
import { formatPartialDate, type PartialDate } from '@entente/model/partialDate';

/** What a page is, for those who cite it. */
export interface Cited {
  /** Permanent identifier of the document. */
  id: string;
  /** As the Citation Style Language calls it. */
  type: 'treaty' | 'webpage';
  title: string;
  /** 'Jumelage', 'Communiqué de presse' */
  genre: string;
  /** Who signed it, or who published it. */
  authors: readonly string[];
  /** The site. */
  container: string;
  issued: PartialDate | null;
  /** Absolute address that never changes. */
  url: string;
  /** The language it is read in. */
  language: string;
}

export const citationStyles = ['iso690', 'apa', 'chicago'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Words of a language that a style puts between the others. */
export interface CitationWords {
  /** '[en ligne]' */
  online: string;
  /** 'Disponible à l’adresse :' */
  available: string;
  /** 's. d.' */
  undated: string;
}

/**
 * A reference in one of three styles: ISO 690 as French libraries write it, APA (7th edition),
 * Chicago (17th edition, bibliography). In plain text, to be copied.
 */
export function citation(cited: Cited, style: CitationStyle, words: CitationWords): string {
  const { title, genre, container, issued, url, language } = cited;
  const names = namesOf(cited);
  const date = issued ? formatPartialDate(issued, language, 'long') : words.undated;
  switch (style) {
    case 'iso690':
      return `${sentence(names.toLocaleUpperCase(language))}${sentence(`${title} ${words.online}`)}${sentence(`${container}, ${date}`)}${words.available} ${url}`;
    case 'apa':
      return `${sentence(names)}(${apaDate(issued, language) ?? words.undated}). ${sentence(`${title} [${genre}]`)}${sentence(container)}${url}`;
    case 'chicago':
      return `${sentence(names)}${quoted(title, language)} ${sentence(`${container}, ${date}`)}${url}`;
  }
}

const namesOf = ({ authors, language }: Cited) => new Intl.ListFormat(language).format(authors);

/** With the one point that ends it. */
function sentence(text: string): string {
  if (text === '') return '';
  return /[.!?…]$/u.test(text) ? `${text} ` : `${text}. `;
}

const quoted = (title: string, language: string) =>
  language === 'fr'
    ? `«\u202F${title}\u202F».`
    : `“${/[.!?…]$/u.test(title) ? title : `${title}.`}”`;

/** '2024, 9 avril', '2024, April 9', '1964'; null where it is not known. */
function apaDate(issued: PartialDate | null, language: string): string | null {
  const [year, month, day] = partsOf(issued);
  if (year === undefined) return null;
  if (month === undefined) return String(year);
  const at = new Date(Date.UTC(2000, month - 1, day ?? 1));
  const rest = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, {
    month: 'long',
    day: day === undefined ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(at);
  return `${year}, ${rest}`;
}

const partsOf = (date: PartialDate | null) => (date ? date.split('-').map(Number) : []);

/** https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export function cslJson(cited: Cited): string {
  const { id, type, title, genre, authors, container, issued, url, language } = cited;
  const item = {
    id,
    type,
    title,
    genre,
    author: authors.map((literal) => ({ literal })),
    'container-title': container,
    ...(issued ? { issued: { 'date-parts': [partsOf(issued)] } } : {}),
    URL: url,
    language,
  };
  return JSON.stringify([item], null, 1);
}

/** What TeX would take for a command. */
const texEscapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string) =>
  text.replace(/[\\~^&%$#_{}]/g, (sign) => texEscapes[sign] ?? `\\${sign}`);

/** One entry for BibTeX and biber; a body that signed is set in braces, as it has no first name. */
export function bibtex(cited: Cited): string {
  const { id, title, genre, authors, container, issued, url } = cited;
  const [year, month] = partsOf(issued);
  const fields: [string, string | number | undefined][] = [
    ['author', authors.map((name) => `{${tex(name)}}`).join(' and ') || undefined],
    ['title', `{${tex(title)}}`],
    ['year', year],
    ['month', month],
    ['type', tex(genre)],
    ['howpublished', tex(container)],
    ['url', url],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

/** The day of an instant in the city, or null where there is none. */
export function dayOf(instant: string | null): PartialDate | null {
  return instant ? calendarDay(new Date(instant), cityZone) : null;
}

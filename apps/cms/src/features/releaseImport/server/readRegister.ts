import { partialDateFrom } from '@entente/model/partialDate';
import type { DatePrecision, Instrument } from '@entente/model/vocabulary';
import type { Core } from '@strapi/strapi';
import { uidOf, type TypeName } from '../../../api/types';
import { traitsOf } from '../../../platform/contentTypes/traits';
import type { Register } from './register';

type Row = Record<string, unknown> & { documentId: string; locale: string | null };
type Linked = { documentId: string } | null;

/** News is compared by headline with that of about the same time only. */
const MOST_ARTICLES = 500;
const DAYS_AROUND = 120;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The drafts of a type, or its records. */
async function rowsOf(
  strapi: Core.Strapi,
  type: TypeName,
  select: readonly string[],
  populate: readonly string[] = [],
  where: object = {},
  limit?: number,
): Promise<Row[]> {
  const uid = uidOf(type);
  const { hasDrafts, isLocalized } = traitsOf(strapi, uid);
  return strapi.db.query(uid).findMany({
    select: ['documentId', ...(isLocalized ? ['locale'] : []), ...select],
    where: { ...(hasDrafts && { publishedAt: { $null: true } }), ...where },
    populate: Object.fromEntries(populate.map((name) => [name, { select: ['documentId'] }])),
    orderBy: { id: 'desc' },
    ...(limit && { limit }),
  });
}

/** The rows of each document, the language asked for first. */
function documents(rows: readonly Row[], locale: string): Row[][] {
  const byId = new Map<string, Row[]>();
  for (const row of rows) byId.set(row.documentId, [...(byId.get(row.documentId) ?? []), row]);
  return [...byId.values()].map((own) =>
    [...own].sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale)),
  );
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (rows: readonly Row[], field: string): string[] => [
  ...new Set(rows.map((row) => text(row[field])).filter(Boolean)),
];
const linked = (value: unknown): string | null => (value as Linked)?.documentId ?? null;
const allLinked = (rows: readonly Row[], field: string): string[] => [
  ...new Set(
    rows.flatMap((row) =>
      ((row[field] as { documentId: string }[] | undefined) ?? []).map((one) => one.documentId),
    ),
  ),
];
const dated = (row: Row | undefined, date: string, precision: string) =>
  partialDateFrom(
    row?.[date] as string | null | undefined,
    row?.[precision] as DatePrecision | null | undefined,
  );

const known = (rows: readonly Row[], title: string) => ({
  documentId: rows[0]?.documentId ?? '',
  title: texts(rows, title)[0] ?? '?',
  locales: rows.flatMap((row) => row.locale ?? []),
});

async function articlesAround(strapi: Core.Strapi, date: string | null): Promise<Row[]> {
  const middle = date ? Date.parse(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`) : NaN;
  const at = (days: number) => new Date(middle + days * DAY_MS).toISOString().slice(0, 10);
  const where = Number.isNaN(middle)
    ? {}
    : { date: { $between: [at(-DAYS_AROUND), at(DAYS_AROUND)] } };
  return rowsOf(strapi, 'article', ['headline', 'date'], [], where, MOST_ARTICLES);
}

/**
 * What the register knows that a release may tell of, one statement a type.
 * @param locale in which names are shown where an entry has several
 * @param date of the release
 */
export async function readRegister(
  strapi: Core.Strapi,
  locale: string,
  date: string | null,
): Promise<Register> {
  const read = async (
    ...asked: Parameters<typeof rowsOf> extends [unknown, ...infer Rest] ? Rest : never
  ) => documents(await rowsOf(strapi, ...asked), locale);
  const partners = await read('partner', ['name', 'shortName', 'aliases', 'kind', 'city']);
  const speakers = await read('speaker', ['givenName', 'familyName']);
  const offices = await read(
    'appointment',
    ['title', 'start', 'startPrecision', 'end', 'endPrecision'],
    ['speaker', 'partner'],
  );
  const domains = await read('domain', ['name', 'slug']);
  const agreements = await read('agreement', ['title', 'instrument'], ['parties']);
  const commitments = await read('commitment', ['text'], ['agreement', 'domain']);
  const milestones = await read('milestone', ['title', 'kind', 'date', 'precision'], ['agreement']);
  const delegations = await read('delegation', ['title', 'start', 'end', 'precision']);
  const articles = documents(await articlesAround(strapi, date), locale);
  const [site] = await rowsOf(strapi, 'site', [], ['owner']);
  return {
    partners: partners.map((rows) => ({
      ...known(rows, 'name'),
      names: texts(rows, 'name'),
      shortName: texts(rows, 'shortName')[0] ?? '',
      aliases: [
        ...new Set(rows.flatMap(({ aliases }) => (Array.isArray(aliases) ? aliases : []))),
      ].filter((one): one is string => typeof one === 'string'),
      kind: texts(rows, 'kind')[0] ?? '',
      city: texts(rows, 'city')[0] ?? '',
    })),
    speakers: speakers.map((rows) => {
      const names = rows.map((row) =>
        [text(row.givenName), text(row.familyName)].filter(Boolean).join(' '),
      );
      return { ...known(rows, 'familyName'), title: names[0] ?? '?', names: [...new Set(names)] };
    }),
    offices: offices.map((rows) => ({
      ...known(rows, 'title'),
      titles: texts(rows, 'title'),
      speaker: linked(rows[0]?.speaker),
      partner: linked(rows[0]?.partner),
      start: dated(rows[0], 'start', 'startPrecision'),
      end: dated(rows[0], 'end', 'endPrecision'),
    })),
    domains: domains.map((rows) => ({
      ...known(rows, 'name'),
      names: texts(rows, 'name'),
      slugs: texts(rows, 'slug'),
    })),
    agreements: agreements.map((rows) => ({
      ...known(rows, 'title'),
      instrument: text(rows[0]?.instrument) as Instrument,
      parties: allLinked(rows, 'parties'),
    })),
    commitments: commitments.map((rows) => ({
      ...known(rows, 'text'),
      title: (texts(rows, 'text')[0] ?? '?').slice(0, 80),
      agreement: linked(rows[0]?.agreement),
      domain: linked(rows[0]?.domain),
    })),
    milestones: milestones.map((rows) => ({
      ...known(rows, 'title'),
      kind: text(rows[0]?.kind),
      date: dated(rows[0], 'date', 'precision'),
      agreement: linked(rows[0]?.agreement),
    })),
    delegations: delegations.map((rows) => ({
      ...known(rows, 'title'),
      start: dated(rows[0], 'start', 'precision'),
      end: dated(rows[0], 'end', 'precision'),
    })),
    articles: articles.map((rows) => ({
      ...known(rows, 'headline'),
      headline: texts(rows, 'headline')[0] ?? '',
      date: texts(rows, 'date')[0] ?? null,
    })),
    owner: linked(site?.owner),
  };
}

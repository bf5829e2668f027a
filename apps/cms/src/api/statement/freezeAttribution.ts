import { personName } from '@entente/model/personName';
import type { Core, UID } from '@strapi/strapi';
import { cmsEnv } from '../../platform/env';
import { composeAttribution, type HeldOffice } from './attribution';

const STATEMENT: UID.ContentType = 'api::statement.statement';
const TRANSLATION: UID.Component = 'statement.translation';

interface Version {
  id: number;
  language: string | null;
  attribution: string | null;
}

interface Draft extends Version {
  translations: Version[];
  appointments: { documentId: string }[];
}

interface AppointmentRow {
  documentId: string;
  locale: string | null;
  title: string | null;
  speaker: { givenName: string | null; familyName: string | null } | null;
}

/** How who said it is told in a language: by its names of the offices, or else in the first one. */
async function attributionsOf(
  strapi: Core.Strapi,
  appointments: readonly string[],
): Promise<(locale: string) => string> {
  const rows: AppointmentRow[] = await strapi.db.query('api::appointment.appointment').findMany({
    where: { documentId: { $in: [...appointments] } },
    populate: { speaker: { select: ['givenName', 'familyName'] } },
    orderBy: { id: 'asc' },
  });
  const [first] = cmsEnv().locales;
  const officesIn = (locale: string): HeldOffice[] =>
    appointments.flatMap((documentId) => {
      const own = rows.filter((row) => row.documentId === documentId);
      const among = (code: string) => own.find((row) => row.locale === code);
      const row = among(locale) ?? among(first) ?? own[0];
      const speaker = own.find((one) => one.speaker)?.speaker;
      return row ? [{ speaker: speaker ? personName(speaker) : '', office: row.title ?? '' }] : [];
    });
  return (asked) => {
    const locale = rows.some((row) => row.locale === asked) ? asked : first;
    return composeAttribution(officesIn(locale), locale);
  };
}

const isBlank = (text: string | null): boolean => (text ?? '').trim() === '';

/**
 * Says who said it, in each language of a statement, where nobody has: as it is published, it is
 * told with the office of that day and keeps it whatever the office is called later.
 */
export async function freezeAttribution(strapi: Core.Strapi, documentId: string): Promise<void> {
  const draft: Draft | null = await strapi.db.query(STATEMENT).findOne({
    where: { documentId, publishedAt: { $null: true } },
    populate: { translations: true, appointments: { select: ['documentId'] } },
  });
  if (!draft) return;
  const blank = [draft, ...draft.translations].filter(({ attribution }) => isBlank(attribution));
  if (blank.length === 0) return;
  const appointments = new Set(draft.appointments.map((one) => one.documentId));
  const attributionIn = await attributionsOf(strapi, [...appointments]);
  const [first] = cmsEnv().locales;
  for (const version of blank) {
    const locale = version.language ?? first;
    await strapi.db.query(version === draft ? STATEMENT : TRANSLATION).update({
      where: { id: version.id },
      data: { attribution: attributionIn(locale) },
    });
  }
}

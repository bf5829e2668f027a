import { entryFrame } from '../../chrome/frame.server';
import { queryCms } from '../../server/cms.server';
import { describe } from '../shared/describe';
import { listHead, pageExists, pageSizes } from '../shared/listHead.server';
import { personName } from '../shared/personName';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import { SpeakerListDocument, SpeakerPageDocument } from './speaker.generated';
import type { SpeakerListPageProps } from './SpeakerListPage';
import type { SpeakerPageProps } from './SpeakerPage';

/** @returns null when the CMS has no such speaker in this language. */
export async function getSpeaker(slug: string, locale: string): Promise<SpeakerPageProps | null> {
  const { site, speakers } = await queryCms(SpeakerPageDocument, { slug, locale });
  const [speaker] = present(speakers);
  if (!speaker) return null;
  const title = personName(speaker);
  const [appointment] = present(speaker.appointments);
  const office = [title, appointment?.title, appointment?.partner?.name].filter(Boolean).join(', ');
  const described = { site, locale, title, description: describe(speaker.biography, office) };
  return { ...entryFrame(described, 'speaker', speaker), speaker, today: cityDay() };
}

/** @param page counts from 1. @returns null for a page behind the last. */
export async function listSpeakers(
  locale: string,
  page: number,
): Promise<SpeakerListPageProps | null> {
  const variables = { locale, page, pageSize: pageSizes.speaker };
  const { site, speakers_connection: list } = await queryCms(SpeakerListDocument, variables);
  if (!list || !pageExists(page, list.pageInfo)) return null;
  return {
    ...listHead('speaker', locale, page, site),
    speakers: list.nodes,
    pageInfo: list.pageInfo,
  };
}

import { entryFrame, messagesOf } from '../../layout/frame.server';
import { queryCms } from '../../engine/cms/cms.server';
import { describe } from '../shared/describe';
import { listHead, pageExists, pageSizes } from '../shared/listHead.server';
import { officeWords } from '../shared/officeWords';
import { personName } from '@entente/model/personName';
import { present } from '../shared/present';
import { cutPage, inOrderOf, readRows } from '../shared/sortedList.server';
import { comparePeople } from '@entente/model/familyNames';
import { cityDay } from '@entente/model/cityDay';
import {
  SpeakerListDocument,
  SpeakerOrderDocument,
  SpeakerPageDocument,
} from './speaker.generated';
import { latestOffices } from './offices';
import type { SpeakerListPageProps } from './SpeakerListPage';
import type { SpeakerPageProps } from './SpeakerPage';

/** @returns null when the CMS has no such speaker in this language. */
export async function getSpeaker(slug: string, locale: string): Promise<SpeakerPageProps | null> {
  const { site, speakers } = await queryCms(SpeakerPageDocument, { slug, locale });
  const [speaker] = present(speakers);
  if (!speaker) return null;
  const title = personName(speaker);
  const [latest] = latestOffices(speaker.appointments);
  const speaking = { locale, messages: messagesOf(locale) };
  const office = [title, latest && officeWords(latest, speaking)].filter(Boolean).join(', ');
  const described = { site, locale, title, description: describe(speaker.biography, office) };
  return { ...entryFrame(described, 'speaker', speaker), speaker, today: cityDay() };
}

/** @param page counts from 1. @returns null for a page behind the last. */
export async function listSpeakers(
  locale: string,
  page: number,
): Promise<SpeakerListPageProps | null> {
  const sorted = (await readRows(SpeakerOrderDocument, locale)).sort(comparePeople(locale));
  const { ids, pageInfo } = cutPage(sorted, page, pageSizes.speaker);
  if (!pageExists(page, pageInfo)) return null;
  const { site, speakers } = await queryCms(SpeakerListDocument, { locale, ids });
  return {
    ...listHead('speaker', locale, page, site),
    speakers: inOrderOf(ids, speakers),
    pageInfo,
  };
}

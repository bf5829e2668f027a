import { commonFrame, messagesOf } from '../../chrome/frame.server';
import { queryCms } from '../../server/cms.server';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import { PressPageDocument } from './press.generated';
import type { PressPageProps } from './PressPage';

/** @returns never null: the press page exists in every configured language. */
export async function getPress(locale: string): Promise<PressPageProps | null> {
  const { site, articles } = await queryCms(PressPageDocument, { locale });
  const { press } = messagesOf(locale);
  const { title, description } = press;
  return {
    ...commonFrame({ site, locale, title, description, crumb: title }, null, (code) => ({
      kind: 'fixed',
      name: 'press',
      locale: code,
    })),
    contacts: present(site?.contacts ?? []),
    publisher: site?.publisher?.name ?? null,
    releases: present(articles),
    today: cityDay(),
  };
}

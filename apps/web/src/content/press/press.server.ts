import { commonFrame, messagesOf } from '../../layout/frame.server';
import { queryCms } from '../../engine/cms/cms.server';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import { PressPageDocument } from './press.generated';
import type { PressPageProps } from './PressPage';

/** @returns never null: the press page exists in every configured language. */
export async function getPress(locale: string): Promise<PressPageProps | null> {
  const { site, articles_connection: list } = await queryCms(PressPageDocument, { locale });
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
    owner: site?.owner ?? null,
    releases: list?.nodes ?? [],
    total: list?.pageInfo.total ?? 0,
    today: cityDay(),
  };
}

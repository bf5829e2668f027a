import { cityDay } from '@entente/model/cityDay';
import { entryFrame, messagesOf } from '../../layout/frame.server';
import { queryCms } from '../../engine/cms/cms.server';
import type { Withdrawal } from '../../engine/redirects/resolveFormerAddress';
import { WithdrawnDocument } from './withdrawn.generated';
import type { WithdrawnPageProps } from './WithdrawnPage';

/** The notice at the address of an entry that was taken down, from what the CMS's record says. */
export async function getWithdrawn(withdrawal: Withdrawal): Promise<WithdrawnPageProps> {
  const { type, locale, slug, at, reason } = withdrawal;
  const { site } = await queryCms(WithdrawnDocument, { locale });
  const { title, description } = messagesOf(locale).withdrawn;
  const described = { site, locale, title, description, robots: 'noindex' };
  return {
    ...entryFrame(described, type, { slug, localizations: [] }),
    withdrawal: { type, day: cityDay(new Date(at)), reason },
  };
}

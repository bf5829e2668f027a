import { typeset } from '@entente/model/typeset';
import type { PictureBlock_MediaFragment } from '../../blocks/blocks.generated';
import { labelledCredit } from '../../blocks/credit';
import { fallbackPath } from '../../blocks/picture';
import type { LocaleContext } from '../../i18n/localeContext';
import type { SocialCardFacts } from '../shared/socialCard';

/** A person's portrait for a card that is drawn: the name of its file, and its credit. */
export function cardPortrait(
  media: PictureBlock_MediaFragment | null,
  { locale, messages }: LocaleContext,
): SocialCardFacts['portrait'] {
  if (!media?.file) return null;
  const credit = typeset(media.credit ?? media.creator ?? '', locale);
  return {
    file: decodeURIComponent(fallbackPath(media.file).slice('/media/'.length)),
    credit: labelledCredit(credit, messages.picture.credit),
  };
}

import { format } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';
import { mediaPath } from '../../blocks/picture';
import { present } from '../shared/present';
import type { KitMedia_MediaFragment } from './press.generated';

interface Expiring {
  documentId: string;
  /** 'YYYY-MM-DD', the last day on which the picture may be shown. */
  rightsExpiry: string | null;
  file: unknown;
}

/** The pictures that may be given out on a day: each once, none whose rights have run out. */
export function usablePictures<P extends Expiring>(
  cover: P | null,
  gallery: readonly (P | null)[],
  today: string,
): P[] {
  const all = present([cover, ...gallery]).filter(
    ({ file, rightsExpiry }) => file && (!rightsExpiry || rightsExpiry >= today),
  );
  return [...new Map(all.map((picture) => [picture.documentId, picture])).values()];
}

/** 'rennes-quebec-1.webp': the order of the release, and a name that any system takes. */
export function pictureName(slug: string, index: number, media: KitMedia_MediaFragment): string {
  const extension = /^\.[a-z0-9]{2,5}$/.exec((media.file?.ext ?? '').toLowerCase())?.[0] ?? '';
  return `${slug}-${index + 1}${extension}`;
}

export interface ListedPicture {
  media: KitMedia_MediaFragment;
  /** Its names in the kit: as it is, and for print; none when it is too large to be in it. */
  names: readonly string[];
}

/** The file that says what to publish beside each picture. */
export function creditsText(
  pictures: readonly ListedPicture[],
  origin: string,
  messages: Messages,
): string {
  const words = messages.press.credits;
  const entries = pictures.map(({ media, names }) =>
    [
      names.join(', ') || new URL(mediaPath(media.file?.url ?? ''), origin).href,
      line(words.credit, media.credit),
      line(words.creator, media.creator),
      line(words.caption, media.caption),
      line(words.alternative, media.alternativeText),
      media.licence
        ? line(words.licence, [media.licence, media.licenceUrl].filter(Boolean).join(' – '))
        : words.noLicence,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return [words.opening, ...entries].join('\n\n').concat('\n');
}

const line = (message: string, text: string | null) =>
  text?.trim() ? format(message, { text: text.trim() }) : '';

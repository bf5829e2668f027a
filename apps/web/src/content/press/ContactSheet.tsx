import { inLanguage } from '@entente/ui/inLanguage';
import { PictureFile } from '@entente/ui/Picture';
import { labelledCredit } from '../../blocks/credit';
import { fallbackPath, mediaPath, pictureSources } from '../../blocks/picture';
import { hasPrintCopy, printSuffix } from '@entente/model/printName';
import { format } from '../../i18n/format';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { fileSize } from '../shared/fileFacts';
import { usablePictures } from './kitPictures';
import type { PressPicture_MediaFragment, PressRelease_ArticleFragment } from './press.generated';
import styles from './Press.module.css';

/** As many as one looks through; the kits have them all. */
const MOST = 24;

/** The pictures of the releases that may be printed on a day, each once. */
export function sheetOf(
  releases: readonly PressRelease_ArticleFragment[],
  today: string,
): PressPicture_MediaFragment[] {
  const all = releases.flatMap(({ cover, gallery }) => usablePictures(cover, gallery, today));
  return usablePictures(null, all, today)
    .filter(({ file }) => file?.width && file.height)
    .slice(0, MOST);
}

/** Small pictures in rows, each with its credit and its files for the screen and for print. */
export function ContactSheet({ pictures }: { pictures: readonly PressPicture_MediaFragment[] }) {
  return (
    <ul className={styles.sheet}>
      {pictures.map((media) => (
        <li key={media.documentId}>
          <Picture media={media} />
        </li>
      ))}
    </ul>
  );
}

function Picture({ media }: { media: PressPicture_MediaFragment }) {
  const { messages } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const { file, licence } = media;
  if (!file?.width || !file.height) return null;
  const credit = typeset(media.credit ?? media.creator);
  return (
    <figure className={styles.picture}>
      <PictureFile
        src={fallbackPath(file)}
        sources={pictureSources(file.formats)}
        sizes="16rem"
        width={file.width}
        height={file.height}
        alt={media.decorative ? '' : typeset(media.alternativeText, media.locale)}
        lang={foreign(media.locale, media.alternativeText)}
        credit={credit}
      />
      <figcaption>
        {media.caption ? (
          <p {...inLanguage(foreign(media.locale, media.caption))}>
            {typeset(media.caption, media.locale)}
          </p>
        ) : null}
        <p>{labelledCredit(credit, messages.picture.credit)}</p>
        <p>{licence ?? messages.press.sheet.noLicence}</p>
        <Files media={media} />
      </figcaption>
    </figure>
  );
}

/** The file as it was uploaded, and a JPEG of its size where it is none. */
function Files({ media: { documentId, file } }: { media: PressPicture_MediaFragment }) {
  const { locale, messages } = useSite();
  if (!file) return null;
  const path = mediaPath(file.url);
  const words = messages.press.sheet;
  const kind = (file.ext ?? '').replace('.', '').toUpperCase();
  const size = fileSize(file.size, messages.units, locale);
  const shape = `${file.width} × ${file.height}`;
  const original = format(words.original, {
    kind,
    details: [shape, size].filter(Boolean).join(', '),
  });
  return (
    <p className={styles.files}>
      <a href={path} download id={`file-${documentId}`}>
        {original}
      </a>
      {hasPrintCopy(path) ? (
        <a href={path + printSuffix} download>
          {format(words.print, { details: `${shape}, 300 dpi` })}
        </a>
      ) : null}
    </p>
  );
}

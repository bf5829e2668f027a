import { readFile } from 'node:fs/promises';
import { strToU8, zip, type AsyncZippable } from 'fflate';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { mediaPath } from '../../blocks/picture';
import { messagesOf } from '../../layout/frame.server';
import { env } from '../../env';
import { format } from '../../i18n/format';
import { queryCms } from '../../engine/cms/cms.server';
import { mediaFile } from '../../engine/store/media.server';
import { printCopy } from '../../engine/store/printCopy.server';
import { hasPrintCopy } from '@entente/model/printName';
import { siteLinks, siteLocales } from '../../engine/platform/locales.server';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import { creditsText, pictureName, usablePictures, type ListedPicture } from './kitPictures';
import { PressKitDocument, type KitMedia_MediaFragment } from './press.generated';
import { releaseOf } from './release';
import { releasePdf } from './releasePdf.server';
import { releaseText } from './releaseText';

/** Beyond this a kit only says where the further pictures are. */
const MOST_PICTURE_BYTES = 60 * 1024 * 1024;

/**
 * The kit of a press release as a zip: text, PDF, pictures, credits. The same content gives the
 * same bytes.
 * @returns null when the CMS has no press release of this name in this language
 * @throws what `queryCms` and `mediaFile` throw
 */
export async function makePressKit(slug: string, locale: string): Promise<Uint8Array | null> {
  const { site, articles } = await queryCms(PressKitDocument, { slug, locale });
  const [article] = present(articles);
  if (article?.kind !== 'press_release') return null;
  const messages = messagesOf(locale);
  const origin = env().siteUrl;
  const page = siteLinks().build({ kind: 'entry', type: 'article', locale, slug });
  const siteName = site?.name ?? messages.chrome.siteName;
  const release = releaseOf(
    {
      article,
      contacts: site?.contacts ?? [],
      kicker: vocabularyLabel(siteLocales(), 'articleKind', 'press-release', locale),
      origin: format(messages.press.origin, { site: siteName, url: new URL(page, origin).href }),
    },
    locale,
    messages,
  );
  const changedAt = new Date(article.updatedAt ?? 0);
  const pdf = await releasePdf(release, {
    author: siteName,
    changedAt,
    pageLabel: (number, count) => format(messages.list.position, { page: number, count }),
  });
  const { files, listed } = await pictureFiles(
    slug,
    usablePictures(article.cover, article.gallery, cityDay()),
  );
  const { credits } = messages.press;
  return zipped(
    {
      [`${slug}.txt`]: strToU8(releaseText(release)),
      [`${slug}.pdf`]: pdf,
      ...files,
      ...(listed.length > 0
        ? { [`${credits.file}.txt`]: strToU8(creditsText(listed, origin, messages)) }
        : {}),
    },
    changedAt,
  );
}

/** The pictures' files as they were uploaded, and as JPEG for print; a file that the CMS no longer has is left out. */
async function pictureFiles(slug: string, pictures: readonly KitMedia_MediaFragment[]) {
  const files: Record<string, Uint8Array> = {};
  const listed: ListedPicture[] = [];
  let bytes = 0;
  for (const media of pictures) {
    const file = decodeURIComponent(mediaPath(media.file?.url ?? '').slice('/media/'.length));
    const copy = await mediaFile(file);
    if (!copy) continue;
    const content = await readFile(copy);
    bytes += content.byteLength;
    const name = bytes > MOST_PICTURE_BYTES ? null : pictureName(slug, listed.length, media);
    const forPrint = name && hasPrintCopy(file) ? await printCopy(file) : null;
    const names = present([name, forPrint && `${slug}-${listed.length + 1}.jpg`]);
    listed.push({ media, names });
    if (name) files[name] = content;
    if (forPrint) {
      const jpeg = await readFile(forPrint);
      bytes += jpeg.byteLength;
      files[names[1] ?? ''] = jpeg;
    }
  }
  return { files, listed };
}

function zipped(files: Record<string, Uint8Array>, mtime: Date): Promise<Uint8Array> {
  const entries: AsyncZippable = {};
  for (const [name, content] of Object.entries(files)) {
    // Pictures and PDF are compressed already.
    entries[name] = [content, { level: name.endsWith('.txt') ? 6 : 0, mtime: zipTime(mtime) }];
  }
  return new Promise((done, fail) => {
    zip(entries, (error, data) => (error ? fail(error) : done(data)));
  });
}

/** A zip knows no time zone and no year before 1980. */
const zipTime = (time: Date) => (time.getUTCFullYear() < 1980 ? new Date(1980, 0, 2) : time);

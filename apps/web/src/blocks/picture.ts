import type { PictureBlock_MediaFragment } from './blocks.generated';

interface PictureFile {
  url: string;
  width: number;
}

/** The address visitors fetch an upload at: never the CMS's host. */
export function mediaPath(url: string): string {
  const name = url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  return `/media/${encodeURIComponent(decodeURIComponent(name))}`;
}

/** The smaller files that the CMS made of a picture, narrowest first. */
export function pictureFiles(formats: unknown): PictureFile[] {
  if (typeof formats !== 'object' || formats === null) return [];
  return Object.values(formats)
    .filter(
      (file: unknown): file is PictureFile =>
        typeof file === 'object' &&
        file !== null &&
        typeof (file as PictureFile).url === 'string' &&
        typeof (file as PictureFile).width === 'number',
    )
    .map(({ url, width }) => ({ url, width }))
    .sort((a, b) => a.width - b.width);
}

/** `srcset` with every size; undefined when there is only the original. */
export function srcSet(file: NonNullable<PictureBlock_MediaFragment['file']>): string | undefined {
  const smaller = pictureFiles(file.formats).filter(({ width }) => width < (file.width ?? 0));
  if (smaller.length === 0 || !file.width) return undefined;
  return [...smaller, { url: file.url, width: file.width }]
    .map(({ url, width }) => `${mediaPath(url)} ${width}w`)
    .join(', ');
}

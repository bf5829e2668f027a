interface PictureFile {
  url: string;
  width: number;
  mime: string;
}

/** One `<source>`: the same picture in another encoding, at several widths. */
export interface PictureSource {
  /** 'image/avif' */
  type: string;
  srcSet: string;
}

/** Lightest first: a browser takes the first that it knows. */
const ENCODINGS = ['image/avif', 'image/webp'];

/** The address visitors fetch an upload at: never the CMS's host. */
export function mediaPath(url: string): string {
  const name = url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  return `/media/${encodeURIComponent(decodeURIComponent(name))}`;
}

function isPictureFile(file: unknown): file is PictureFile {
  if (typeof file !== 'object' || file === null) return false;
  const { url, width, mime } = file as Partial<PictureFile>;
  return typeof url === 'string' && typeof width === 'number' && typeof mime === 'string';
}

/** The files that the CMS made of a picture when it was uploaded, by key. */
function filesOf(formats: unknown): [string, PictureFile][] {
  if (typeof formats !== 'object' || formats === null) return [];
  return Object.entries(formats).filter((entry): entry is [string, PictureFile] =>
    isPictureFile(entry[1]),
  );
}

/** The encodings a picture is there in, each with its widths, narrowest first. */
export function pictureSources(formats: unknown): PictureSource[] {
  const files = filesOf(formats).filter(([key]) => /^(avif|webp)\d+$/.test(key));
  return ENCODINGS.flatMap((type) => {
    const widths = files.map(([, file]) => file).filter(({ mime }) => mime === type);
    if (widths.length === 0) return [];
    const sorted = widths.sort((a, b) => a.width - b.width);
    const srcSet = sorted.map(({ url, width }) => `${mediaPath(url)} ${width}w`).join(', ');
    return [{ type, srcSet }];
  });
}

/** The file for who knows none of the sources: reduced, when the original is wider than a page. */
export function fallbackPath(file: { url: string; formats: unknown }): string {
  const reduced = filesOf(file.formats).find(([key]) => key === 'fallback');
  return mediaPath(reduced?.[1].url ?? file.url);
}

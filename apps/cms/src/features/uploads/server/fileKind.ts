/** What a file may be, by its content. */
export type FileKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'pdf' | 'docx' | 'odt';

const EXTENSIONS: Readonly<Record<string, FileKind>> = {
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.gif': 'gif',
  '.webp': 'webp',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.odt': 'odt',
};

const PICTURES: ReadonlySet<string> = new Set(['png', 'jpeg', 'gif', 'webp']);

/** How many bytes of the start `hasContentOf` reads. */
export const SIGNATURE_BYTES = 12;

/** The kind that a file name announces; null for a kind that is not taken. */
export function kindNamed(extension: string): FileKind | null {
  return EXTENSIONS[extension.toLowerCase()] ?? null;
}

export const isPicture = (kind: FileKind): boolean => PICTURES.has(kind);

/** True when the first bytes are those of such a file: a name and a declared type are only words. */
export function hasContentOf(kind: FileKind, start: Buffer): boolean {
  const text = start.toString('latin1');
  switch (kind) {
    case 'png':
      return text.startsWith('\x89PNG\r\n\x1a\n');
    case 'jpeg':
      return text.startsWith('\xff\xd8\xff');
    case 'gif':
      return text.startsWith('GIF87a') || text.startsWith('GIF89a');
    case 'webp':
      return text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP';
    case 'pdf':
      return text.startsWith('%PDF-');
    case 'docx':
    case 'odt':
      return text.startsWith('PK\x03\x04');
  }
}

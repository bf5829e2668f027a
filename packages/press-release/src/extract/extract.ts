import type { ExtractedText } from '../extractedText';
import { decode } from './decode';
import { extractDocx } from './docx';
import { extractEml } from './eml';
import { extractHtml } from './html';
import { kindOfFile } from './kindOfFile';
import { extractOdt } from './odt';
import { extractPdf } from './pdf';
import { UnreadableError } from './unreadableError';

/** Bytes; a release with its photos has less. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** UTF-16 units; what is longer takes more seconds than anyone waits, and is no release. */
const MOST_TEXT = 1_500_000;

/**
 * The text of a file that a release came in.
 *
 * @param name tells the kind only where the bytes don't
 * @throws UnreadableError with the reason
 */
export async function extract(bytes: Uint8Array, name = ''): Promise<ExtractedText> {
  if (bytes.length === 0) throw new UnreadableError('empty');
  if (bytes.length > MOST_BYTES) throw new UnreadableError('too-large');
  const read = await extractKind(bytes, name);
  if (!/\S/.test(read.text)) throw new UnreadableError('empty');
  if (read.text.length > MOST_TEXT) throw new UnreadableError('too-long');
  return read;
}

async function extractKind(bytes: Uint8Array, name: string): Promise<ExtractedText> {
  const kind = kindOfFile(bytes, name);
  switch (kind) {
    case 'docx':
      return extractDocx(bytes);
    case 'odt':
      return extractOdt(bytes);
    case 'pdf':
      return extractPdf(bytes);
    case 'eml':
      return extractEml(bytes);
    case 'html':
      return extractHtml(decode(bytes).text);
    case 'text':
      return plainText(bytes);
    default:
      throw new UnreadableError(kind);
  }
}

function plainText(bytes: Uint8Array): ExtractedText {
  const { text, replaced } = decode(bytes);
  return { text, warnings: replaced ? [{ code: 'replaced-characters', evidence: null }] : [] };
}

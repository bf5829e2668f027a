import type { Draft } from './draft';
import { extract } from './extract/extract';
import type { ReadOptions } from './readRelease';
import { readRelease } from './readRelease';

/**
 * Reads the file that a release came in: text, HTML, .docx, .odt, PDF or .eml.
 *
 * @param name the file's, which tells its kind only where its bytes don't
 * @throws UnreadableError with the reason, a key of words/en.json
 */
export async function readReleaseFile(
  bytes: Uint8Array,
  { name = '', ...options }: ReadOptions & { name?: string } = {},
): Promise<Draft> {
  return readRelease(await extract(bytes, name), options);
}

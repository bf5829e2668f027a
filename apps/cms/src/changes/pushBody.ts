import type { Revision } from './change';

/** The site refuses a longer body. */
export const MOST_BYTES = 64 * 1024;

/**
 * The body of a push: as many of the revisions, from the first on, as it holds. None may fit; the
 * head alone then tells the site to come and ask.
 */
export function pushBody(head: number, revisions: readonly Revision[]): string {
  const texts: string[] = [];
  let bytes = Buffer.byteLength(bodyOf(head, []));
  for (const revision of revisions) {
    const text = JSON.stringify(revision);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > MOST_BYTES) break;
    texts.push(text);
  }
  return bodyOf(head, texts);
}

const bodyOf = (head: number, revisions: readonly string[]) =>
  `{"head":${head},"revisions":[${revisions.join(',')}]}`;

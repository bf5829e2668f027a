import type { ExtractedText } from '../extractedText';
import { inReadingOrder } from './pdf/columns';
import { linesOfPage } from './pdf/pageText';
import type { Page } from './pdf/repeated';
import { withoutRepeated } from './pdf/repeated';
import type { Item } from './pdf/segment';
import { segmentsOf } from './pdf/segment';
import { unwrapped } from './pdf/unwrapped';
import { UnreadableError } from './unreadableError';

/** No release has more; a thesis is told of as one. */
const MOST_PAGES = 200;
/** Fewer letters on all pages are a stamp on a scan. */
const FEWEST_LETTERS = 20;
/** pdf.js: errors only. */
const QUIET = 0;

/**
 * A PDF's text in the order of reading, with words and paragraphs whole again.
 *
 * @throws UnreadableError 'encrypted', 'scanned' or 'broken'
 */
export async function extractPdf(bytes: Uint8Array): Promise<ExtractedText> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // pdf.js takes the bytes away from whom they belong to, and takes no Buffer.
    data: new Uint8Array(bytes),
    verbosity: QUIET,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    return await readPages(document);
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new UnreadableError(isLocked ? 'encrypted' : 'broken', { cause });
  } finally {
    await task.destroy();
  }
}

interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<{
    getViewport(options: { scale: number }): { height: number };
    getTextContent(): Promise<{ items: readonly (Item | object)[] }>;
    cleanup(): unknown;
  }>;
}

async function readPages(document: PdfDocument): Promise<ExtractedText> {
  if (document.numPages > MOST_PAGES) throw new UnreadableError('too-many-pages');
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const { height } = page.getViewport({ scale: 1 });
    const text = items.filter((item): item is Item => 'str' in item);
    pages.push({ segments: segmentsOf(text, height), height });
    page.cleanup();
  }
  const ordered = withoutRepeated(pages).map(inReadingOrder);
  const read = unwrapped(ordered.flatMap(({ segments }, place) => linesOfPage(segments, place)));
  if ((read.text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS)
    throw new UnreadableError('scanned');
  const columns = ordered.some(({ hasColumns }) => hasColumns) ? ['columns'] : [];
  const empty = pages.some(({ segments }) => segments.length === 0) ? ['page-without-text'] : [];
  const told = [...columns, ...empty].map((code) => ({ code, evidence: null }));
  return { ...read, warnings: [...(read.warnings ?? []), ...told] };
}

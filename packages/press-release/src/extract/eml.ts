import PostalMime from 'postal-mime';
import type { ExtractedText } from '../extractedText';
import { extractHtml } from './html';
import { UnreadableError } from './unreadableError';

/** An e-mail's own text, or else its page; what is attached is told of, not read. */
export async function extractEml(bytes: Uint8Array): Promise<ExtractedText> {
  const email = await PostalMime.parse(bytes).catch((cause: unknown) => {
    throw new UnreadableError('broken', { cause });
  });
  const read = email.text?.trim() ? { text: unquoted(email.text) } : extractHtml(email.html ?? '');
  const attached = email.attachments.some(({ disposition }) => disposition === 'attachment');
  const told = attached ? [{ code: 'attachments', evidence: null }] : [];
  return { ...read, warnings: [...('warnings' in read ? (read.warnings ?? []) : []), ...told] };
}

/** A text that was quoted as a whole (“> ” before each line) is what was forwarded. */
function unquoted(text: string): string {
  return text.replace(/^(?:> ?){1,5}/gm, '');
}

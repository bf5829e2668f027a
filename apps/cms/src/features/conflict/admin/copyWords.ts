import type { Conflict } from '../server/entryConflict';
import { saveFile } from '../../../platform/admin/saveFile';

/** What the form says of the fields that both have written, under their labels. */
export const ownWords = ({ fields }: Conflict): string =>
  fields
    .map(({ label, parts }) => {
      const said = parts.flatMap(({ kind, text }) => (kind === 'removed' ? [] : text)).join('');
      return `${label}\n${said}`;
    })
    .join('\n\n');

/** Copies them; a browser that lets nobody copy (over plain http) is given a file. */
export async function copyWords(conflict: Conflict): Promise<void> {
  const words = ownWords(conflict);
  // Absent outside a secure context, whatever its type says.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (!clipboard) throw new Error('No clipboard');
    await clipboard.writeText(words);
  } catch {
    saveFile(new Blob([words], { type: 'text/plain' }), 'entente.txt');
  }
}

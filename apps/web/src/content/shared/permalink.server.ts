import type { EntryType } from '@entente/model/segments';
import { siteLinks } from '../../engine/platform/locales.server';
import { env } from '../../env';

/** The absolute address of an entry that never changes, whatever it is called. */
export function permalinkOf(type: EntryType, { documentId }: { documentId: string }): string {
  return env().siteUrl + siteLinks().build({ kind: 'id', type, documentId });
}

import { useAuth } from '@strapi/strapi/admin';
import type { EntryForm } from '../../../platform/admin/entryForms';
import { useEntryLocale } from '../../../platform/admin/entryLocale';
import { keyOfDraft } from './draft';

/** Under which name the words of whoever is signed in are kept, of an entry in the language shown. */
export function useDraftKey({ uid, documentId }: EntryForm): string {
  const person = useAuth('LocalDraft', ({ user }) => user?.email) ?? '';
  const locale = useEntryLocale();
  return keyOfDraft({ person, uid, documentId: documentId ?? '', locale });
}

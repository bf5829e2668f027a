import type { EntryPanelProps } from '../../../platform/admin/entryPanel';
import { useLanguageFirst } from './useLanguageFirst';
import { useOwnWords } from './useOwnWords';

/** A panel that shows nothing: what is typed is kept from the moment that the fields are there. */
export function SavingStart({ model, documentId }: Pick<EntryPanelProps, 'model' | 'documentId'>) {
  useLanguageFirst();
  useOwnWords({ uid: model, documentId: documentId ?? null });
  return null;
}

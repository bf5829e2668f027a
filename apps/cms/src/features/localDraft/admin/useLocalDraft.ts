import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import {
  hearForms,
  isUnsaved,
  keyOfForm,
  type EntryForm,
} from '../../../platform/admin/entryForms';
import { changesIn } from './draft';
import { DraftKeeper } from './draftKeeper';
import { drafts, holdOpen } from './openDrafts';
import { useDraftKey } from './useDraftKey';

/** Keeps in this browser what is typed in the form that it is called within. */
export function useLocalDraft({ uid, documentId }: EntryForm): void {
  const values = useForm('LocalDraft', (state) => state.values);
  const initialValues = useForm('LocalDraft', (state) => state.initialValues);
  const modified = useForm('LocalDraft', (state) => state.modified);
  const isSubmitting = useForm('LocalDraft', (state) => state.isSubmitting);
  const key = useDraftKey({ uid, documentId });
  const [keeper, setKeeper] = useState<DraftKeeper | null>(null);

  useEffect(() => {
    const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
    const next = new DraftKeeper(drafts(), { id, key }, Date.now);
    setKeeper(next);
    const keep = () => next.keep();
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    const stopHearing = hearForms(({ form, kind }) => {
      if (kind === 'stored' && keyOfForm(form) === keyOfForm({ uid, documentId })) next.done();
    });
    const letGo = holdOpen(id);
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      stopHearing();
      next.keep();
      letGo();
    };
  }, [key, uid, documentId]);

  useEffect(() => {
    if (!keeper) return;
    if (modified)
      keeper.typed(changesIn(values as object as Values, initialValues as object as Values));
    // While a save is under way, Strapi takes what was sent for stored.
    else if (!isSubmitting && !isUnsaved({ uid, documentId })) keeper.done();
  }, [keeper, values, initialValues, modified, isSubmitting, uid, documentId]);
}

type Values = Record<string, unknown>;

import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import {
  hearForms,
  isUnsaved,
  keyOfForm,
  type EntryForm,
} from '../../../platform/admin/entryForms';
import { changesIn } from './draft';
import { DraftKeeper, SENDING_MS } from './draftKeeper';
import { drafts, holdOpen } from './openDrafts';
import { typedDraftStore } from './typedDraftStore';
import { useDraftKey } from './useDraftKey';
import { useEntryLocale } from '../../../platform/admin/entryLocale';

/** Keeps in this browser, and on the server, what is typed in the form that it is called within. */
export function useLocalDraft({ uid, documentId }: EntryForm): void {
  const values = useForm('LocalDraft', (state) => state.values);
  const initialValues = useForm('LocalDraft', (state) => state.initialValues);
  const modified = useForm('LocalDraft', (state) => state.modified);
  const isSubmitting = useForm('LocalDraft', (state) => state.isSubmitting);
  const key = useDraftKey({ uid, documentId });
  const locale = useEntryLocale();
  // Made anew at each render.
  const fetching = useRef(useFetchClient());
  const [keepers, setKeepers] = useState<readonly DraftKeeper[]>([]);

  useEffect(() => {
    const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
    const onServer = typedDraftStore(fetching.current, { uid, documentId, locale });
    const next = [
      new DraftKeeper(drafts(), { id, key }, Date.now),
      new DraftKeeper(onServer, { id, key }, Date.now, SENDING_MS),
    ];
    setKeepers(next);
    const keep = () => next.forEach((keeper) => keeper.keep());
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    const stopHearing = hearForms(({ form, kind }) => {
      if (kind === 'stored' && keyOfForm(form) === keyOfForm({ uid, documentId }))
        next.forEach((keeper) => keeper.done());
    });
    const letGo = holdOpen(id);
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      stopHearing();
      keep();
      letGo();
    };
  }, [key, uid, documentId, locale]);

  useEffect(() => {
    if (modified) {
      const changes = changesIn(values as object as Values, initialValues as object as Values);
      keepers.forEach((keeper) => keeper.typed(changes));
    }
    // While a save is under way, Strapi takes what was sent for stored.
    else if (!isSubmitting && !isUnsaved({ uid, documentId }))
      keepers.forEach((keeper) => keeper.done());
  }, [keepers, values, initialValues, modified, isSubmitting, uid, documentId]);
}

type Values = Record<string, unknown>;

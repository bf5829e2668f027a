import { useForm } from '@strapi/strapi/admin';
import { useEffect, useLayoutEffect, useRef } from 'react';
import {
  hearForms,
  keyOfForm,
  setUnsaved,
  type EntryForm,
} from '../../../platform/admin/entryForms';
import { OwnWords, type FormState } from './ownWords';

/** Keeps what is written in this form there until it is stored or given up. */
export function useOwnWords(form: EntryForm): void {
  const values = useForm('Saving', (state) => state.values);
  const initialValues = useForm('Saving', (state) => state.initialValues);
  const modified = useForm('Saving', (state) => state.modified);
  const setValues = useForm('Saving', (state) => state.setValues);
  const words = useRef(new OwnWords());
  const { uid, documentId } = form;

  useEffect(() => {
    const form = { uid, documentId };
    const own = words.current;
    const stop = hearForms(({ form: of, kind }) => {
      if (keyOfForm(of) !== keyOfForm(form)) return;
      if (kind === 'givenUp') own.giveUp();
      else own[kind]();
      setUnsaved(form, own.own !== null);
    });
    return () => {
      stop();
      setUnsaved(form, false);
    };
  }, [uid, documentId]);

  // Before anybody can type a letter more: what is put back must not be older than the form.
  useLayoutEffect(() => {
    const back = words.current.see({ values, initialValues, modified } as FormState);
    setUnsaved({ uid, documentId }, words.current.own !== null);
    if (back) setValues(back);
  }, [values, initialValues, modified, setValues, uid, documentId]);
}

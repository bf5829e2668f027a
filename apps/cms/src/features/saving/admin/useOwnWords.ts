import { useForm } from '@strapi/strapi/admin';
import { useEffect, useLayoutEffect, useRef } from 'react';
import {
  hearForms,
  keyOfForm,
  setUnsaved,
  type EntryForm,
} from '../../../platform/admin/entryForms';
import { OwnWords, type FormState } from './ownWords';

/** The words of one form, and which of the components that keep them does so now. */
interface Keeping {
  words: OwnWords;
  keeper: object | null;
}

type SetValues = (values: object) => void;

/** By what each of Strapi's forms has for itself as long as it stands. */
const keepings = new WeakMap<SetValues, Keeping>();

function keepingOf(setValues: SetValues): Keeping {
  const keeping = keepings.get(setValues) ?? { words: new OwnWords(), keeper: null };
  keepings.set(setValues, keeping);
  return keeping;
}

/**
 * Keeps what is written in this form there until it is stored or given up. Several components of a
 * form may ask for it, one of them does it: a panel stands there as early as the fields, buttons
 * appear when Strapi finds the time, and a dialog has no panel.
 */
export function useOwnWords({ uid, documentId }: EntryForm): void {
  const values = useForm('Saving', (state) => state.values);
  const initialValues = useForm('Saving', (state) => state.initialValues);
  const modified = useForm('Saving', (state) => state.modified);
  const setValues: SetValues = useForm('Saving', (state) => state.setValues);
  const { current: self } = useRef({});

  useLayoutEffect(() => {
    const keeping = keepingOf(setValues);
    return () => {
      if (keeping.keeper === self) keeping.keeper = null;
    };
  }, [setValues, self]);

  useEffect(() => {
    const form = { uid, documentId };
    const keeping = keepingOf(setValues);
    const { words } = keeping;
    const stop = hearForms(({ form: of, kind }) => {
      if (keeping.keeper !== self || keyOfForm(of) !== keyOfForm(form)) return;
      if (kind === 'givenUp') words.giveUp();
      else words[kind]();
      setUnsaved(form, words.own !== null);
    });
    return () => {
      stop();
      if (keeping.keeper === null) setUnsaved(form, false);
    };
  }, [uid, documentId, setValues, self]);

  // Before anybody can type a letter more: what is put back must not be older than the form.
  useLayoutEffect(() => {
    const keeping = keepingOf(setValues);
    keeping.keeper ??= self;
    if (keeping.keeper !== self) return;
    const back = keeping.words.see({ values, initialValues, modified } as FormState);
    setUnsaved({ uid, documentId }, keeping.words.own !== null);
    if (back) setValues(back);
  }, [values, initialValues, modified, setValues, uid, documentId, self]);
}

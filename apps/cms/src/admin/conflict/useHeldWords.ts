import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

/** How long a form may take to be filled again after a save that was given up. */
const SETTLING_MS = 5000;

/**
 * Puts one's own words back in the form. Strapi fills it with what it sends while it saves, then
 * with what is saved, so that whoever is refused would find somebody else's words.
 * @returns what to call when a save is given up
 */
export function useHeldWords(): () => void {
  const values = useForm('ConflictHost', (form) => form.values);
  const initialValues = useForm('ConflictHost', (form) => form.initialValues);
  const modified = useForm('ConflictHost', (form) => form.modified);
  const isSubmitting = useForm('ConflictHost', (form) => form.isSubmitting);
  const setValues = useForm('ConflictHost', (form) => form.setValues);
  const own = useRef(values);
  const wasModified = useRef(false);
  const until = useRef(0);

  useEffect(() => {
    // The very same object where the form was filled, and nobody has written since.
    if (values !== initialValues) own.current = values;
    if (!isSubmitting) wasModified.current = modified;
  }, [values, initialValues, modified, isSubmitting]);

  useEffect(() => {
    if (Date.now() < until.current) setValues(own.current);
  }, [initialValues, setValues]);

  return () => {
    if (!wasModified.current) return;
    until.current = Date.now() + SETTLING_MS;
    setValues(own.current);
  };
}

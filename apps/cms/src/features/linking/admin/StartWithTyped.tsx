import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { namedAs } from './namedAs';

/** Within the form of an entry that is created because none was found: it begins with what was typed. */
export function StartWithTyped({ uid, typed }: { uid: string; typed: string }) {
  const initialValues = useForm('StartWithTyped', (state) => state.initialValues);
  const onChange = useForm('StartWithTyped', (state) => state.onChange) as (
    field: string,
    value: string,
  ) => void;
  const begun = useRef(false);
  // Strapi fills it once it knows the type, over what was there before.
  const isFilled = Object.keys(initialValues as object).length > 0;
  useEffect(() => {
    if (!isFilled || begun.current) return;
    begun.current = true;
    for (const [field, value] of Object.entries(namedAs(uid, typed))) onChange(field, value);
  }, [isFilled, onChange, uid, typed]);
  return null;
}

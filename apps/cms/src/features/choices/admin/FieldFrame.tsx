import { Field } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** What Strapi gives the input of a field. */
export interface InputProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** Label, help and fault of a field, around its input. */
export function FieldFrame({
  name,
  label,
  hint,
  labelAction,
  required,
  error,
  children,
}: InputProps & { error?: string; children: ReactNode }) {
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

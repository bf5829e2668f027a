import { Field } from '@strapi/design-system';

interface Props {
  label: string;
  value: string;
  problem: string | null;
  /** A recovery code has letters: then no keyboard of digits alone. */
  isDigitsOnly: boolean;
  onChange: (value: string) => void;
}

export function CodeField({ label, value, problem, isDigitsOnly, onChange }: Props) {
  return (
    <Field.Root name="code" required error={problem ?? undefined}>
      <Field.Label>{label}</Field.Label>
      <Field.Input
        type="text"
        autoComplete="one-time-code"
        inputMode={isDigitsOnly ? 'numeric' : 'text'}
        autoFocus
        value={value}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
      <Field.Error />
    </Field.Root>
  );
}

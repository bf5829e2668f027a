import { Field, IconButton, TextInput } from '@strapi/design-system';
import { Calendar } from '@strapi/icons';
import { useField, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../../../platform/admin/useWords';
import { typedDateWords } from '../words/typedDateWords';
import { precisionFieldOf, readDate, shownDate, type ReadDate } from './dateField';

interface Props {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

type Values = Record<string, unknown>;

const valueAt = (values: Values, name: string): unknown =>
  name.split('.').reduce<unknown>((inside, key) => (inside as Values | undefined)?.[key], values);

/** Where the form keeps a date and its precision, and what it makes of a text. */
function useDateField(name: string) {
  const { value, error, onChange } = useField<string | null>(name);
  const values = useForm('DateInput', (state) => state.values) as Values;
  const precisionName = precisionFieldOf(values, name);
  const precision = precisionName ? valueAt(values, precisionName) : 'day';
  const read = (text: string) => readDate(text, precisionName === null);
  const write = (text: string): ReadDate => {
    const typed = read(text);
    // What could not be read is kept as it was typed: the CMS refuses it, and nothing is lost.
    onChange(name, typed.kept?.day ?? (typed.problem ? text : null));
    if (typed.kept && precisionName) onChange(precisionName, typed.kept.precision);
    return typed;
  };
  return { value, error, precision, isExact: precisionName === null, read, write };
}

/**
 * A date as people know it, in place of Strapi's field, which makes a day of this month of a year
 * typed alone. The text stays as it was typed until the field is left.
 */
export function DateInput({ name, label, hint, labelAction, required, disabled }: Props) {
  const say = useWords(typedDateWords);
  const { locale } = useIntl();
  const { value, error, precision, isExact, read, write } = useDateField(name);
  const shown = shownDate(value, precision, locale);
  const [text, setText] = useState(shown);
  const [isTyping, setTyping] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  // Another field, a restored version or a conflict may change the date too.
  useEffect(() => {
    if (!isTyping) setText(shown);
  }, [shown, isTyping]);

  // What the CMS refused is told until the text is another one.
  const [refused, setRefused] = useState(text);
  useEffect(() => {
    setRefused(text);
    // Not with each letter: it was told of the text that was sent.
  }, [error]);

  const typed = read(text);
  const problem = isTyping || !typed.problem ? null : say(`problem.${typed.problem}`);
  const known = typed.kept && !isExact ? say(`known.${typed.kept.precision}`) : null;
  const day = typed.kept?.day ?? '';

  return (
    <Field.Root
      name={name}
      error={problem ?? (text === refused ? error : undefined)}
      hint={known ?? hint}
      required={required}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        value={text}
        disabled={disabled}
        autoComplete="off"
        onChange={(event: { target: { value: string } }) => {
          setTyping(true);
          setText(event.target.value);
          write(event.target.value);
        }}
        onBlur={() => setTyping(false)}
        endAction={
          <>
            <input
              ref={picker}
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              value={day}
              disabled={disabled}
              onChange={({ target }) => {
                setTyping(false);
                write(target.value);
              }}
              style={{
                position: 'absolute',
                width: 0,
                height: 0,
                opacity: 0,
                border: 0,
                padding: 0,
              }}
            />
            <IconButton
              label={say('pick')}
              variant="ghost"
              disabled={disabled}
              onClick={() => picker.current?.showPicker()}
            >
              <Calendar />
            </IconButton>
          </>
        }
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

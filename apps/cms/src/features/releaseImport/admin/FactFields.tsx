import { writtenDate } from '@entente/model/writtenDate';
import {
  Box,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SayOf } from '../../../platform/admin/useWords';
import type { Item, ItemField } from '../proposal';
import { placeOf } from './placeOf';
import type { ReleaseImportKey, releaseImportWords } from '../words/releaseImportWords';

type Say = SayOf<typeof releaseImportWords>;

const labelOf = (say: Say, { name }: ItemField): string => say(`field.${name}` as ReleaseImportKey);

interface InputProps {
  field: ItemField;
  value: string;
  isMissing: boolean;
  onChange: (value: string) => void;
  id: string;
  say: Say;
}

function FieldInput({ field, value, isMissing, onChange, id, say }: InputProps) {
  const { kind, choices = [], required } = field;
  const hint = kind === 'date' ? say('dateHint') : field.evidence ? '' : say('noEvidence');
  const told = ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) =>
    onChange(target.value);
  return (
    <Field.Root
      id={id}
      name={id}
      required={required ?? false}
      hint={hint}
      error={isMissing ? say('missing') : undefined}
    >
      <Field.Label>{labelOf(say, field)}</Field.Label>
      {kind === 'long' ? (
        <Textarea value={value} onChange={told} />
      ) : kind === 'choice' ? (
        <SingleSelect
          value={value}
          placeholder={say('pick')}
          onChange={(key: string | number) => onChange(String(key))}
        >
          {choices.map(({ key, label }) => (
            <SingleSelectOption key={key} value={key}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      ) : (
        <Field.Input
          type={kind === 'moment' ? 'datetime-local' : 'text'}
          value={value}
          onChange={told}
        />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

interface Props {
  item: Item;
  given: Record<string, string>;
  missing: readonly string[];
  /** All of them; else those alone that wait for a value. */
  isEditing: boolean;
  onChange: (name: string, value: string) => void;
  say: Say;
}

/** A date as far as it is known: '2022-10' is a month, and never its first day. */
function dateShown(value: string, language: string): string {
  const day = new Date(`${value.padEnd(10, '-01')}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return value;
  return writtenDate(day, language, {
    year: 'numeric',
    ...(value.length > 4 && { month: 'long' }),
    ...(value.length > 7 && { day: 'numeric' }),
  });
}

function valueShown({ kind, choices, value }: ItemField, language: string): string {
  if (kind === 'date') return dateShown(value, language);
  return choices?.find(({ key }) => key === value)?.label ?? value;
}

/** Told by the words themselves, and but to be changed. */
const UNTOLD = new Set(['language']);

/** The fields of a fact: as they will be, and to be changed where somebody wants or has to. */
export function FactFields({ item, given, missing, isEditing, onChange, say }: Props) {
  const { locale } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {item.fields.map((field) => {
        const { name } = field;
        const value = given[name] ?? field.value;
        if (isEditing || missing.includes(name))
          return (
            <FieldInput
              key={name}
              id={`${placeOf(item.id)}-${name}`}
              field={field}
              value={value}
              isMissing={missing.includes(name)}
              onChange={(next) => onChange(name, next)}
              say={say}
            />
          );
        const shown = valueShown({ ...field, value }, locale);
        if (shown === '' || shown === item.title || field.kind === 'choice' || UNTOLD.has(name))
          return null;
        return (
          <Box key={name}>
            <Typography variant="pi" textColor="neutral600">
              {labelOf(say, field)}
            </Typography>
            <Typography tag="p">
              {shown.length > 220 ? `${shown.slice(0, 220)}…` : shown}
            </Typography>
          </Box>
        );
      })}
    </Flex>
  );
}

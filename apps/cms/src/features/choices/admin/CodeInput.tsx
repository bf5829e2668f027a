import { useField } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { choiceOf, choicesOf, type CodeList } from './codeLists';
import { ChoiceBox } from './ChoiceBox';
import { FieldFrame, type InputProps } from './FieldFrame';

/** One code of a list, chosen by its name in the reader's language. */
function CodeInput({ list, ...props }: InputProps & { list: CodeList }) {
  const { locale } = useIntl();
  const { value, error, onChange } = useField<string | null>(props.name);
  const known = choicesOf(list, locale);
  const chosen = value ? choiceOf(list, value, locale) : null;
  return (
    <FieldFrame {...props} error={error}>
      <ChoiceBox
        list={list}
        choices={chosen && !known.includes(chosen) ? [chosen, ...known] : known}
        value={value ?? null}
        disabled={props.disabled}
        onChoose={(code) => onChange(props.name, code)}
      />
    </FieldFrame>
  );
}

export const CountryInput = (props: InputProps) => <CodeInput list="country" {...props} />;
export const LanguageInput = (props: InputProps) => <CodeInput list="language" {...props} />;
export const TimeZoneInput = (props: InputProps) => <CodeInput list="time-zone" {...props} />;

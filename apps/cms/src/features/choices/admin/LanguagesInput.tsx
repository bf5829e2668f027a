import { Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useWords } from '../../../platform/admin/useWords';
import { choiceWords } from '../words/choiceWords';
import { ChoiceBox } from './ChoiceBox';
import { choiceOf, choicesOf } from './codeLists';
import { FieldFrame, type InputProps } from './FieldFrame';
import { textsIn } from './texts';

/** Several languages, each chosen by its name: what is stored is the list of their codes. */
export function LanguagesInput(props: InputProps) {
  const say = useWords(choiceWords);
  const { locale } = useIntl();
  const { value, error, onChange } = useField<unknown>(props.name);
  const codes = textsIn(value);
  const write = (now: readonly string[]) => onChange(props.name, now.length > 0 ? now : null);
  return (
    <FieldFrame {...props} error={error}>
      {codes.length > 0 && (
        <Flex gap={2} wrap="wrap">
          {codes.map((code) => {
            const { label } = choiceOf('language', code, locale);
            return (
              <Tag
                key={code}
                icon={<Cross aria-hidden />}
                label={say('remove', { name: label })}
                disabled={props.disabled}
                onClick={() => write(codes.filter((other) => other !== code))}
              >
                {label}
              </Tag>
            );
          })}
        </Flex>
      )}
      <ChoiceBox
        // Anew after each choice: it holds what is to be added, not what was.
        key={codes.length}
        list="language"
        choices={choicesOf('language', locale).filter((choice) => !codes.includes(choice.value))}
        value={null}
        disabled={props.disabled}
        placeholder={say('add-language')}
        onChoose={(code) => code && write([...codes, code])}
      />
    </FieldFrame>
  );
}

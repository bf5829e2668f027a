import { Combobox, ComboboxOption } from '@strapi/design-system';
import { foldLetters } from '@entente/model/foldLetters';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../platform/admin/useWords';
import { choiceWords } from '../words/choiceWords';
import { zoneOfCity, type Choice, type CodeList } from './codeLists';

interface Props {
  list: CodeList;
  choices: readonly Choice[];
  value: string | null;
  disabled?: boolean;
  placeholder?: string;
  onChoose(value: string | null): void;
  startIcon?: ReactNode;
}

/** What is typed finds a name without its accents, and a code. */
function found(list: CodeList, choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = foldLetters(typed.trim());
  if (!wanted) return choices;
  const zone = list === 'time-zone' ? zoneOfCity(typed) : null;
  const rank = ({ label, value }: Choice) => {
    const name = foldLetters(label);
    if (value === zone || name.startsWith(wanted)) return 0;
    return name.includes(wanted) || foldLetters(value) === wanted ? 1 : 2;
  };
  return choices.filter((choice) => rank(choice) < 2).sort((one, other) => rank(one) - rank(other));
}

/** A list that is searched as one types; the first of what it shows is a match. */
export function ChoiceBox({ list, choices, value, disabled, placeholder, onChoose }: Props) {
  const say = useWords(choiceWords);
  const [typed, setTyped] = useState('');
  return (
    <Combobox
      autocomplete="none"
      value={value ?? ''}
      disabled={disabled}
      placeholder={placeholder ?? say('choose')}
      clearLabel={say('clear')}
      noOptionsMessage={() => say('none')}
      filterValue=""
      onInputChange={({ target }) => setTyped(target.value)}
      onOpenChange={() => setTyped('')}
      onChange={(chosen?: string) => onChoose(chosen || null)}
      onClear={() => onChoose(null)}
    >
      {found(list, choices, typed).map((choice) => (
        <ComboboxOption key={choice.value} value={choice.value}>
          {choice.label}
        </ComboboxOption>
      ))}
    </Combobox>
  );
}

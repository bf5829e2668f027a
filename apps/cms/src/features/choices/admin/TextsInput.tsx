import { Textarea } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useWords } from '../../../platform/admin/useWords';
import { choiceWords } from '../words/choiceWords';
import { FieldFrame, type InputProps } from './FieldFrame';
import { textsIn, textsOfLines } from './texts';

/** A list of texts, written one a line. */
export function TextsInput(props: InputProps) {
  const say = useWords(choiceWords);
  const { value, error, onChange } = useField<unknown>(props.name);
  const stored = textsIn(value).join('\n');
  const [lines, setLines] = useState(stored);
  // A restored version or a conflict changes it too; what is being typed keeps its empty line.
  useEffect(() => {
    setLines((now) => ((textsOfLines(now) ?? []).join('\n') === stored ? now : stored));
  }, [stored]);
  return (
    <FieldFrame {...props} hint={props.hint ?? say('texts.hint')} error={error}>
      <Textarea
        value={lines}
        disabled={props.disabled}
        onChange={({ target }: { target: { value: string } }) => {
          setLines(target.value);
          onChange(props.name, textsOfLines(target.value));
        }}
      />
    </FieldFrame>
  );
}

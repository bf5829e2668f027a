import { TextInput } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../../../platform/admin/useWords';
import { choiceWords } from '../words/choiceWords';
import { FieldFrame, type InputProps } from './FieldFrame';
import { isWithin, LIMITS, readDegrees, readPair, type Axis } from './position';

const shown = (value: unknown, language: string) =>
  typeof value === 'number' || (typeof value === 'string' && Number.isFinite(Number(value)))
    ? Number(value).toLocaleString(language, { maximumFractionDigits: 6, useGrouping: false })
    : '';

/** One number of a position as people write it; two that are pasted at once fill both fields. */
export function PositionInput({ axis, ...props }: InputProps & { axis: Axis }) {
  const say = useWords(choiceWords);
  const { locale } = useIntl();
  const { value, error, onChange } = useField<number | string | null>(props.name);
  const change = useForm('PositionInput', (state) => state.onChange);
  const stored = value === null || value === undefined ? '' : shown(value, locale);
  const [text, setText] = useState(stored);
  const [isTyping, setTyping] = useState(false);
  // A city that was chosen and a restored version change it too.
  useEffect(() => {
    if (!isTyping) setText((now) => (stored === '' && readDegrees(now) === null ? now : stored));
  }, [stored, isTyping]);

  const degrees = readDegrees(text);
  const problem = () => {
    if (isTyping || text.trim() === '') return undefined;
    if (degrees === null) return say('position.not-read');
    const most = LIMITS[axis];
    return isWithin(axis, degrees) ? undefined : say('position.range', { least: -most, most });
  };

  const write = (typed: string) => {
    const pair = readPair(typed);
    if (pair) {
      change('latitude', pair.latitude);
      change('longitude', pair.longitude);
      setText(shown(pair[axis], locale));
      return;
    }
    setText(typed);
    onChange(props.name, readDegrees(typed));
  };

  return (
    <FieldFrame {...props} error={problem() ?? error}>
      <TextInput
        value={text}
        inputMode="text"
        autoComplete="off"
        disabled={props.disabled}
        onChange={({ target }: { target: { value: string } }) => {
          setTyping(true);
          write(target.value);
        }}
        onBlur={() => setTyping(false)}
      />
    </FieldFrame>
  );
}

export const LatitudeInput = (props: InputProps) => <PositionInput axis="latitude" {...props} />;
export const LongitudeInput = (props: InputProps) => <PositionInput axis="longitude" {...props} />;

import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { FieldDifference, Part } from '../../../pipeline/entry/difference';
import { DifferenceWords } from '../../../pipeline/entry/admin/DifferenceWords';
import { useWords } from '../../../platform/admin/useWords';
import { conflictWords } from '../words/conflictWords';

export type Side = 'mine' | 'theirs';

interface Props {
  difference: FieldDifference;
  /** Empty where it has none to be told. */
  theirName: string;
  side: Side;
  onChoose: (side: Side) => void;
}

/** What one side says, with what the other doesn't say marked in it. */
const saidBy = (parts: readonly Part[], side: Side): Part[] => {
  const own = side === 'mine' ? 'added' : 'removed';
  return parts.flatMap((part) =>
    part.kind === 'same' ? [part] : part.kind === own ? [{ ...part, kind: 'added' as const }] : [],
  );
};

/** One field as the two have written it, and whose words stay. */
export function ConflictField({ difference, theirName, side, onChoose }: Props) {
  const { field, label, parts } = difference;
  const say = useWords(conflictWords);
  const heading = useId();
  const isSame = parts.every(({ kind }) => kind === 'same');
  return (
    <Box tag="section" background="neutral100" hasRadius padding={4}>
      <Typography tag="h3" variant="delta" id={heading}>
        {label}
      </Typography>
      {isSame ? <Typography tag="p">{say('form')}</Typography> : null}
      <Radio.Group
        name={field}
        value={side}
        aria-labelledby={heading}
        onValueChange={(value: string) => onChoose(value === 'mine' ? 'mine' : 'theirs')}
      >
        <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
          {(['theirs', 'mine'] as const).map((one) => (
            <Box key={one}>
              <Radio.Item value={one}>
                {one === 'mine'
                  ? say('mine')
                  : theirName
                    ? say('byOther', { by: theirName })
                    : say('byUnknown')}
              </Radio.Item>
              <Box paddingLeft={6} paddingTop={1}>
                {parts.some(
                  ({ kind }) => kind === 'same' || (kind === 'added') === (one === 'mine'),
                ) ? (
                  <DifferenceWords parts={saidBy(parts, one)} />
                ) : (
                  <Typography textColor="neutral600">{say('empty')}</Typography>
                )}
              </Box>
            </Box>
          ))}
        </Flex>
      </Radio.Group>
    </Box>
  );
}

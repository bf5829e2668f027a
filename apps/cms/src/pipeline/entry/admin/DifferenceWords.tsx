import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import type { Part } from '../difference';
import { pipelineWords } from '../../words/pipelineWords';
import { useWords } from '../../../platform/admin/useWords';

/** What stayed, came and went in a text: told by an element and a word, not by a colour alone. */
export function DifferenceWords({ parts }: { parts: readonly Part[] }) {
  const say = useWords(pipelineWords);
  return (
    <Box tag="p" style={{ whiteSpace: 'pre-wrap' }}>
      {parts.map(({ kind, text }, position) => {
        if (kind === 'same') return <Typography key={position}>{text}</Typography>;
        const Element = kind === 'added' ? 'ins' : 'del';
        return (
          <Typography key={position} textColor={kind === 'added' ? 'success700' : 'danger700'}>
            <VisuallyHidden>{say(`difference.${kind}`)} </VisuallyHidden>
            <Element>{text}</Element>
          </Typography>
        );
      })}
    </Box>
  );
}

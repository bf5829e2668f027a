import { Box, TextButton, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { isOurs, type EntryPanelProps } from '../../../platform/admin/entryPanel';
import { useWords } from '../../../platform/admin/useWords';
import { accessibleWritingWords } from '../words/accessibleWritingWords';
import { reveal } from './reveal';
import { warningsIn } from './warnings';

function Warnings() {
  const say = useWords(accessibleWritingWords);
  const values = useForm('WarningPanel', (state) => state.values) as Record<string, unknown>;
  const warnings = warningsIn(values);
  return (
    <Box width="100%">
      <Typography role="status">
        {warnings.length === 0 ? say('none') : say('some', { count: warnings.length })}
      </Typography>
      <ul>
        {warnings.map(({ kind, place, words }, at) => (
          <Box tag="li" key={`${place} ${at}`} paddingTop={2}>
            <Typography tag="p">{say(kind, { words })}</Typography>
            <TextButton onClick={() => reveal(document, place)}>
              {say('go', { number: at + 1 })}
            </TextButton>
          </Box>
        ))}
      </ul>
    </Box>
  );
}

/** Beside a form, as it is typed: what some of its readers would not understand. */
export function WarningPanel({ model, activeTab }: EntryPanelProps) {
  const say = useWords(accessibleWritingWords);
  if (activeTab !== 'draft' || !isOurs(model)) return null;
  return { title: say('title'), content: <Warnings /> };
}

import { Box, Checkbox, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PublicationResponse } from '../publicationResponse';
import { Obstacles } from './Obstacles';
import type { Choice, ChosenSet } from './chosenSet';
import { languageName } from '../../../platform/locales/languageName';
import { useWords } from '../../../platform/admin/useWords';
import { pipelineWords } from '../../words/pipelineWords';

interface Props {
  publication: PublicationResponse;
  documentId: string;
  choice: Choice;
  chosen: ChosenSet;
  onChange: (choice: Choice) => void;
}

/** Asks in which languages an entry is published, and with what of that which it needs. */
export function SetFields({ publication, documentId, choice, chosen, onChange }: Props) {
  const { locale } = useIntl();
  const say = useWords(pipelineWords);
  const { locales, without, reason } = choice;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {publication.sets.length > 1 ? (
        <Group label={say('publication.languages')}>
          {publication.sets.map((set) => (
            <Checkbox
              key={set.locale}
              checked={locales.includes(set.locale)}
              onCheckedChange={(isOn) =>
                onChange({
                  ...choice,
                  locales: locales
                    .filter((one) => one !== set.locale)
                    .concat(isOn === true ? [set.locale] : []),
                })
              }
            >
              {languageName(set.locale, locale)}
            </Checkbox>
          ))}
        </Group>
      ) : null}
      {chosen.needs.length > 0 ? (
        <Group label={say('publication.needs')}>
          {chosen.needs.map((need) => (
            <Checkbox
              key={need.documentId}
              checked={!without.has(need.documentId)}
              onCheckedChange={(isOn) => {
                const left = new Set(without);
                if (isOn === true) left.delete(need.documentId);
                else left.add(need.documentId);
                onChange({ ...choice, without: left });
              }}
            >
              {need.title}
            </Checkbox>
          ))}
        </Group>
      ) : null}
      <Obstacles obstacles={chosen.obstacles} documentId={documentId} />
      {chosen.isOwnWork ? (
        <Field.Root name="reason" required hint={say('publication.reason.hint')}>
          <Field.Label>{say('publication.reason')}</Field.Label>
          <Textarea
            value={reason}
            maxLength={1000}
            onChange={({ target }: { target: HTMLTextAreaElement }) =>
              onChange({ ...choice, reason: target.value })
            }
          />
          <Field.Hint />
        </Field.Root>
      ) : null}
    </Flex>
  );
}

function Group({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <Box tag="fieldset" borderWidth={0} padding={0}>
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {label}
      </Typography>
      <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={2}>
        {children}
      </Flex>
    </Box>
  );
}

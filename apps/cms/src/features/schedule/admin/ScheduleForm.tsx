import { Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { FormModal } from '../../../platform/admin/FormModal';
import { useSending } from '../../../platform/admin/useSending';
import { usePlannedText } from '../../../platform/admin/usePlannedText';
import { SetFields } from '../../../pipeline/publication/admin/SetFields';
import {
  requestOf,
  chosenSet,
  startingChoice,
} from '../../../pipeline/publication/admin/chosenSet';
import type { PublicationResponse } from '../../../pipeline/publication/publicationResponse';
import type { MomentRequest, ScheduleSetRequest, MomentResponse } from '../server/scheduleMessages';
import { useWords } from '../../../platform/admin/useWords';
import { scheduleWords } from '../words/scheduleWords';

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = [...new Set([ownZone, ...Intl.supportedValuesOf('timeZone')])];
const actions = ['publish', 'unpublish'] as const;
const disambiguations = ['first', 'second'] as const;

interface Props {
  documentId: string;
  /** Empty for a type without languages. */
  entryLocale: string;
  publication: PublicationResponse;
  momentOf: (asked: MomentRequest) => Promise<MomentResponse>;
  /** @throws what is refused, with its words */
  onSave: (asked: MomentRequest & ScheduleSetRequest) => Promise<void>;
  onClose: () => void;
}

/** Asks what is to be done and when; says what that means on both shores before it is sent. */
export function ScheduleForm({
  documentId,
  entryLocale,
  publication,
  momentOf,
  onSave,
  onClose,
}: Props) {
  const say = useWords(scheduleWords);
  const { sayMoment } = usePlannedText();
  const [action, setAction] = useState<string>('publish');
  const [asked, setAsked] = useState<MomentRequest>({
    local: '',
    zone: ownZone,
    disambiguation: null,
  });
  const [choice, setChoice] = useState(startingChoice(entryLocale));
  const chosen = chosenSet(publication, choice, true);
  const isPublication = action === 'publish';
  const [moment, setMoment] = useState<MomentResponse | null>(null);
  const { send, isSending, refusal, setRefusal } = useSending(async () => {
    const set = isPublication
      ? requestOf(choice, chosen)
      : { locales: entryLocale ? [entryLocale] : [], withThese: [], read: [] };
    await onSave({ ...asked, action, ...set });
    onClose();
  }, say('failure'));

  useEffect(() => {
    let outdated = false;
    setMoment(null);
    setRefusal(null);
    if (asked.local !== '')
      momentOf(asked).then(
        (found) => !outdated && setMoment(found),
        () => !outdated && setRefusal(say('failure')),
      );
    return () => void (outdated = true);
    // On nothing else: the other values are made anew at each render.
  }, [asked]);

  const shown = (zone: string) => sayMoment(moment?.at ?? '', zone);
  const isDoubled = moment?.problem === 'doubled' || asked.disambiguation !== null;

  return (
    <FormModal
      title={say('title')}
      closeLabel={say('close')}
      sendLabel={say('save')}
      canSend={Boolean(moment?.at) && (!isPublication || chosen.isReady) && !isSending}
      onSend={send}
      onClose={onClose}
    >
      <Field.Root name="action">
        <Field.Label>{say('action')}</Field.Label>
        <SingleSelect value={action} onChange={(value) => setAction(String(value))}>
          {actions.map((name) => (
            <SingleSelectOption key={name} value={name}>
              {say(name)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="local" required>
        <Field.Label>{say('when')}</Field.Label>
        <Field.Input
          type="datetime-local"
          value={asked.local}
          onChange={({ target }: { target: HTMLInputElement }) =>
            setAsked({ ...asked, local: target.value, disambiguation: null })
          }
        />
      </Field.Root>
      <Field.Root name="zone" hint={say('zone.hint')}>
        <Field.Label>{say('zone')}</Field.Label>
        <Field.Input
          value={asked.zone}
          list="zones"
          autoComplete="off"
          onChange={({ target }: { target: HTMLInputElement }) =>
            setAsked({ ...asked, zone: target.value, disambiguation: null })
          }
        />
        <datalist id="zones">
          {zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <Field.Hint />
      </Field.Root>
      {isDoubled ? (
        <Field.Root name="disambiguation">
          <Field.Label>{say('disambiguation')}</Field.Label>
          <SingleSelect
            value={asked.disambiguation ?? ''}
            onChange={(value) =>
              setAsked({
                ...asked,
                disambiguation:
                  disambiguations.find((disambiguation) => disambiguation === value) ?? null,
              })
            }
          >
            {disambiguations.map((disambiguation) => (
              <SingleSelectOption key={disambiguation} value={disambiguation}>
                {say(`disambiguation.${disambiguation}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      ) : null}
      {isPublication ? (
        <SetFields
          publication={publication}
          documentId={documentId}
          choice={choice}
          chosen={chosen}
          onChange={setChoice}
        />
      ) : null}
      <Typography role="status" textColor={moment?.at && !refusal ? undefined : 'danger600'}>
        {refusal ??
          moment?.message ??
          (moment?.at
            ? asked.zone === ownZone
              ? shown(ownZone)
              : say('means', { here: shown(asked.zone), there: shown(ownZone) })
            : '')}
      </Typography>
    </FormModal>
  );
}

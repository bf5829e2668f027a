import { Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { FormModal } from '../FormModal';
import { useSending } from '../useSending';
import { cityOf, momentText } from './momentText';
import { SetFields } from '../publication/SetFields';
import { askedOf, chosenSet, startingChoice } from '../publication/chosenSet';
import type { ToldPublication } from '../../publication/publicationRoutes';
import type { AskedMoment, AskedSet, Moment } from './useSchedules';

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = [...new Set([ownZone, ...Intl.supportedValuesOf('timeZone')])];
const actions = ['publish', 'unpublish'] as const;
const folds = ['first', 'second'] as const;

interface Props {
  documentId: string;
  /** Empty for a type without languages. */
  entryLocale: string;
  told: ToldPublication;
  momentOf: (asked: AskedMoment) => Promise<Moment>;
  /** @throws what is refused, with its words */
  onSave: (asked: AskedMoment & AskedSet) => Promise<void>;
  onClose: () => void;
}

/** Asks what is to be done and when; says what that means on both shores before it is sent. */
export function ScheduleForm({ documentId, entryLocale, told, momentOf, onSave, onClose }: Props) {
  const { formatMessage, locale } = useIntl();
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `entente.schedule.${id}` }, values);
  const [action, setAction] = useState<string>('publish');
  const [asked, setAsked] = useState<AskedMoment>({ local: '', zone: ownZone, fold: null });
  const [choice, setChoice] = useState(startingChoice(entryLocale));
  const chosen = chosenSet(told, choice, true);
  const isPublication = action === 'publish';
  const [moment, setMoment] = useState<Moment | null>(null);
  const { send, isSending, refusal, setRefusal } = useSending(async () => {
    const set = isPublication
      ? askedOf(choice, chosen)
      : { locales: entryLocale ? [entryLocale] : [], withThese: [] };
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

  const shown = (zone: string) =>
    say('at', { time: momentText(moment?.at ?? '', zone, locale), city: cityOf(zone) });
  const isDoubled = moment?.problem === 'doubled' || asked.fold !== null;

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
            setAsked({ ...asked, local: target.value, fold: null })
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
            setAsked({ ...asked, zone: target.value, fold: null })
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
        <Field.Root name="fold">
          <Field.Label>{say('fold')}</Field.Label>
          <SingleSelect
            value={asked.fold ?? ''}
            onChange={(value) =>
              setAsked({ ...asked, fold: folds.find((fold) => fold === value) ?? null })
            }
          >
            {folds.map((fold) => (
              <SingleSelectOption key={fold} value={fold}>
                {say(`fold.${fold}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      ) : null}
      {isPublication ? (
        <SetFields
          told={told}
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

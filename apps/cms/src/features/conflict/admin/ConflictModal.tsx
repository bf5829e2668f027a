import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ConflictField, type Side } from './ConflictField';
import { copyWords } from './copyWords';
import type { PendingConflict } from './pendingConflict';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import type { KeyOf } from '../../../platform/messages/words';
import { conflictWords } from '../words/conflictWords';

interface Props extends PendingConflict {
  /** Whether one's own words can stay in the form that is seen. */
  canGoBack: boolean;
}

type GoOnKey = Extract<KeyOf<typeof conflictWords>, `${'go' | 'add'}.${string}`>;

/** What somebody else wrote and what is in the form, field by field, and the choice between them. */
export function ConflictModal({ address, conflict, changedHere, canGoBack, decide }: Props) {
  const dates = useDates();
  const say = useWords(conflictWords);
  const { fields, others, by, isOwn, at } = conflict;
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const [isCopied, setCopied] = useState(false);
  // What was not touched here is left to whoever changed it.
  const sideOf = (field: string): Side =>
    sides[field] ?? (changedHere.has(field) ? 'mine' : 'theirs');
  const chosen = (side: Side) =>
    fields.map(({ field }) => field).filter((field) => sideOf(field) === side);
  const isApart = fields.length > 0 && fields.every(({ field }) => !changedHere.has(field));
  const when = dates.moment(at);
  const who = isOwn ? 'own' : by ? 'other' : 'unknown';
  const action = address.action ?? 'save';
  const goOn = (fields.length > 0 ? `go.${action}` : `add.${action}`) as GoOnKey;
  const back = () => decide({ kind: canGoBack ? 'back' : 'theirs' });
  const copy = () => void copyWords(conflict).then(() => setCopied(true));

  return (
    <Modal.Root open onOpenChange={(open) => !open && back()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p">{say(`intro.${who}`, { by, when })}</Typography>
            {fields.length > 0 ? (
              <Typography tag="p">{say(isApart ? 'apart' : 'choose')}</Typography>
            ) : null}
            {fields.map((difference) => (
              <ConflictField
                key={difference.field}
                difference={difference}
                theirName={isOwn ? '' : by}
                side={sideOf(difference.field)}
                onChoose={(side) => setSides({ ...sides, [difference.field]: side })}
              />
            ))}
            {others.length > 0 ? (
              <Typography tag="p">
                {say(fields.length > 0 ? 'others' : 'changed', { fields: others.join(', ') })}
              </Typography>
            ) : null}
            {isCopied ? <Typography role="status">{say('copied')}</Typography> : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2} wrap="wrap">
            <Button variant="tertiary" onClick={back}>
              {say(canGoBack ? 'back' : 'theirs')}
            </Button>
            {fields.length > 0 ? (
              <Button variant="tertiary" onClick={copy}>
                {say('copy')}
              </Button>
            ) : null}
          </Flex>
          <Flex gap={2} wrap="wrap">
            {canGoBack ? (
              <Button variant="secondary" onClick={() => decide({ kind: 'theirs' })}>
                {say('theirs')}
              </Button>
            ) : null}
            <Button
              onClick={() =>
                decide({ kind: 'save', mine: chosen('mine'), theirs: chosen('theirs') })
              }
            >
              {say(goOn)}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { FieldDifference } from '../../../pipeline/entry/difference';
import { DifferenceWords } from '../../../pipeline/entry/admin/DifferenceWords';
import { useWords } from '../../../platform/admin/useWords';
import { historyWords } from '../words/historyWords';

interface Props {
  id: number;
  when: string;
  /** What the version would be again; `public` is a record that everybody sees. */
  target: 'draft' | 'record' | 'public';
  onClose: () => void;
}

const path = '/admin/entente/versions';

/** What differs between a version and the entry as it is, and the way back to the version. */
export function DifferenceModal({ id, when, target, onClose }: Props) {
  const { get, post } = useFetchClient();
  const say = useWords(historyWords);
  const [fields, setFields] = useState<readonly FieldDifference[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [isConfirming, setConfirming] = useState(false);
  const fail = (error: unknown) =>
    setFailure(error instanceof Error ? error.message : say('failure'));

  useEffect(() => {
    get<{ fields: FieldDifference[] }>(`${path}/${id}/difference`).then(
      ({ data }) => setFields(data.fields),
      fail,
    );
    // On nothing else: `say` is made anew at each render.
  }, [get, id]);

  const own = target === 'draft' ? '' : 'record.';
  const restore = () => {
    if (target === 'public' && !isConfirming) return setConfirming(true);
    setConfirming(false);
    return post(`${path}/${id}/restore`).then(() => setRestored(true), fail);
  };
  // The form still shows what it read when it was opened.
  const close = () => (isRestored ? window.location.reload() : onClose());

  return (
    <Modal.Root open onOpenChange={(open) => !open && close()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say('since', { when })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {failure ? (
            <Typography role="alert" textColor="danger600">
              {failure}
            </Typography>
          ) : null}
          {isRestored ? <Typography role="status">{say(`${own}restored`)}</Typography> : null}
          {fields?.length === 0 ? <Typography>{say(`${own}same`)}</Typography> : null}
          {(isRestored ? [] : (fields ?? [])).map(({ field, label, parts }) => (
            <Box key={field} paddingBottom={4}>
              <Typography tag="h3" variant="sigma">
                {label}
              </Typography>
              <DifferenceWords parts={parts} />
            </Box>
          ))}
          {isConfirming ? <Typography role="status">{say('record.public')}</Typography> : null}
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2}>
            <Button variant="tertiary" onClick={close}>
              {say('close')}
            </Button>
            <Button
              variant="secondary"
              disabled={isRestored || !fields || fields.length === 0}
              onClick={() => void restore()}
            >
              {say(isConfirming ? 'record.confirm' : `${own}restore`)}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

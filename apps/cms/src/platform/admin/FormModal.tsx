import { Button, Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  closeLabel: string;
  sendLabel: string;
  canSend: boolean;
  onSend: () => void;
  onClose: () => void;
  /** The fields, one below the other. */
  children: ReactNode;
}

/** Asks for something before it is sent. */
export function FormModal({
  title,
  closeLabel,
  sendLabel,
  canSend,
  onSend,
  onClose,
  children,
}: Props) {
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={closeLabel}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {closeLabel}
          </Button>
          <Button disabled={!canSend} onClick={onSend}>
            {sendLabel}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

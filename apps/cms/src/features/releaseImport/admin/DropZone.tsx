import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { useWords } from '../../../platform/admin/useWords';
import { releaseImportWords } from '../words/releaseImportWords';

/** As the reader's own limit: what is larger isn't sent. */
const MOST_BYTES = 20 * 1024 * 1024;

interface Props {
  /** Said at the zone: why nothing was read. */
  problem: string;
  /** The name of what is being read; null for nothing. */
  reading: string | null;
  onFile: (file: File) => void;
  onProblem: (problem: string) => void;
}

/** Where a release comes in: dropped, chosen, or pasted. */
export function DropZone({ problem, reading, onFile, onProblem }: Props) {
  const say = useWords(releaseImportWords);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState('');
  const take = (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) onProblem(say('problems.large'));
    else onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (files.length === 1) take(files[0]);
    else onProblem(say('problems.file'));
  };
  /** A document that was copied is read with its headings and lists. */
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    if (html === '' || text !== '') return;
    event.preventDefault();
    take(new File([html], 'communique.html', { type: 'text/html' }));
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box
        background={isOver ? 'primary100' : 'neutral0'}
        borderColor={isOver ? 'primary600' : 'neutral300'}
        borderStyle="dashed"
        borderWidth="2px"
        hasRadius
        padding={8}
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Flex direction="column" gap={3}>
          <Typography variant="beta" tag="h2">
            {say('drop')}
          </Typography>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={say('choose')}
            accept=".docx,.odt,.pdf,.eml,.html,.htm,.txt,.md"
            onChange={({ target }) => {
              take(target.files?.[0]);
              target.value = '';
            }}
          />
          <Button size="L" onClick={() => input.current?.click()} loading={reading !== null}>
            {say('choose')}
          </Button>
          <Typography textColor="neutral600">{say('kinds')}</Typography>
          <Typography role="status">{reading ? say('reading', { name: reading }) : ''}</Typography>
          <Typography role="alert" textColor="danger600" fontWeight="bold">
            {problem}
          </Typography>
        </Flex>
      </Box>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take(new File([text], 'communique.txt', { type: 'text/plain' }));
        }}
      >
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Field.Root name="releaseText">
            <Field.Label>{say('paste')}</Field.Label>
            <Textarea
              value={text}
              onPaste={paste}
              onChange={({ target }: { target: HTMLTextAreaElement }) => setText(target.value)}
            />
          </Field.Root>
          <Box>
            <Button
              type="submit"
              variant="secondary"
              disabled={text.trim() === '' || reading !== null}
            >
              {say('read')}
            </Button>
          </Box>
        </Flex>
      </form>
    </Flex>
  );
}

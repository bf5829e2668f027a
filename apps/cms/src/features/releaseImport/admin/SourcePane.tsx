import { Box, Typography } from '@strapi/design-system';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { SayOf } from '../../../platform/admin/useWords';
import type { Item } from '../proposal';
import type { releaseImportWords } from '../words/releaseImportWords';
import { groundOf } from './colours';
import { segmentsOf } from './segments';
import { showWithin } from './showWithin';

interface Props {
  source: string;
  language: string;
  items: readonly Item[];
  /** The item whose words are shown, and where they are to be seen. */
  lit: string | null;
  onLight: (id: string | null) => void;
  /** Somebody wants to see the fact. */
  onGo: (id: string) => void;
  say: SayOf<typeof releaseImportWords>;
}

const STEP: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The release as it was read: its words lead to the facts that they tell. One stop of the Tab key. */
export function SourcePane({ source, language, items, lit, onLight, onGo, say }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const typeOf = useMemo(() => new Map(items.map(({ id, type }) => [id, type])), [items]);
  const segments = useMemo(() => {
    const marks = items.flatMap(({ id, evidence }) =>
      evidence.map((place) => ({ id, evidence: place })),
    );
    return segmentsOf(source, marks);
  }, [source, items]);
  const first = segments.find(({ of }) => of.length > 0)?.start;
  useEffect(() => {
    if (!lit) return;
    const frame = pane.current;
    const mark = frame?.querySelector<HTMLElement>('mark.is-lit');
    if (!frame || !mark) return;
    showWithin(frame, mark);
  }, [lit]);
  const move = (event: KeyboardEvent<HTMLElement>, id: string) => {
    const marks = [...(pane.current?.querySelectorAll<HTMLElement>('mark') ?? [])];
    const step = STEP[event.key];
    if (event.key === 'Enter' || event.key === ' ') onGo(id);
    else if (step) marks[marks.indexOf(event.currentTarget) + step]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <Box
      tag="section"
      aria-labelledby="entente-import-source"
      className="entente-import-pane"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
    >
      <Typography id="entente-import-source" tag="h2" variant="delta">
        {say('source')}
      </Typography>
      <Typography id="entente-import-keys" tag="p" variant="pi" textColor="neutral600">
        {say('sourceHelp')}
      </Typography>
      <div className="entente-import-source" ref={pane} lang={language}>
        {segments.map(({ start, text, of }) => {
          const [id] = of;
          if (!id) return <span key={start}>{text}</span>;
          const type = typeOf.get(id) ?? 'article';
          return (
            <mark
              key={start}
              role="button"
              tabIndex={start === first ? 0 : -1}
              aria-describedby="entente-import-keys"
              className={lit !== null && of.includes(lit) ? 'is-lit' : undefined}
              style={{ background: groundOf[type] }}
              onMouseEnter={() => onLight(id)}
              onMouseLeave={() => onLight(null)}
              onFocus={() => onLight(id)}
              onClick={() => onGo(id)}
              onKeyDown={(event) => move(event, id)}
            >
              {text}
            </mark>
          );
        })}
      </div>
    </Box>
  );
}

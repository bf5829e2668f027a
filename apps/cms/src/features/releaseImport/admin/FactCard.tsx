import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState, type KeyboardEvent } from 'react';
import type { SayOf } from '../../../platform/admin/useWords';
import { decisionOn, missingFields } from '../decisions';
import type { Candidate, Decision, Decisions, Item } from '../proposal';
import type { releaseImportWords } from '../words/releaseImportWords';
import { groundOf } from './colours';
import { FactFields } from './FactFields';
import { placeOf } from './placeOf';

type Say = SayOf<typeof releaseImportWords>;

interface Props {
  item: Item;
  decisions: Decisions;
  /** What it is a part of, where that is left out; null else. */
  without: string | null;
  isLit: boolean;
  onLight: (id: string | null) => void;
  onDecide: (id: string, decision: Decision) => void;
  say: Say;
}

const offered = ({ linked, candidates }: Item): Candidate[] => [
  ...(linked ? [linked] : []),
  ...candidates,
];

function stateText({ item, without, say }: Props, decision: Decision | null): string {
  if (without !== null) return say('state.without', { title: without });
  if (!decision) return say('state.toDecide');
  if (decision.choice === 'create' || decision.choice === 'reject')
    return say(`state.${decision.choice}`);
  const { documentId } = decision;
  const title = offered(item).find((one) => one.documentId === documentId)?.title ?? '?';
  return say(`state.${decision.choice}`, { title });
}

/** What pressing A says: what is proposed, or the new entry that stands for it. */
const yes = (item: Item): Decision =>
  item.linked ? { choice: 'link', documentId: item.linked.documentId } : { choice: 'create' };

/** One fact: what it says, what is odd about it, and what becomes of it. */
export function FactCard(props: Props) {
  const { item, decisions, without, isLit, onLight, onDecide, say } = props;
  const [isEditing, setEditing] = useState(false);
  const { id, title } = item;
  const decision = without === null ? decisionOn(item, decisions) : null;
  const given = decision && 'fields' in decision ? (decision.fields ?? {}) : {};
  const missing = decision ? missingFields(item, decision) : [];
  const isOpen = without === null && (decision === null || missing.length > 0);
  const decide = (next: Decision) => onDecide(id, next);
  const change = (name: string, value: string) => {
    const fields = { ...given, [name]: value };
    if (decision?.choice === 'update') decide({ ...decision, fields });
    else decide({ choice: 'create', fields });
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || without !== null) return;
    if ((target as HTMLElement).closest('input, textarea, [role=combobox], [role=listbox]')) return;
    if (key === 'a' && (item.linked || item.canCreate)) decide(yes(item));
    else if (key === 'r') decide({ choice: 'reject' });
    else if (key === 'm') setEditing(!isEditing);
    else return;
    event.preventDefault();
  };
  const is = (choice: Decision['choice'], documentId?: string) =>
    decision?.choice === choice &&
    (documentId === undefined || ('documentId' in decision && decision.documentId === documentId));
  const isNew = item.linked === null && item.candidates.length > 0;
  return (
    <Box
      tag="li"
      id={placeOf(id)}
      tabIndex={-1}
      aria-label={`${title}, ${stateText(props, decision)}`}
      className={`entente-import-fact${isLit ? ' is-lit' : ''}`}
      style={{ borderLeftColor: groundOf[item.type] }}
      background={isOpen ? 'warning100' : 'neutral0'}
      padding={4}
      marginBottom={2}
      shadow="tableShadow"
      onMouseEnter={() => onLight(id)}
      onMouseLeave={() => onLight(null)}
      onFocus={() => onLight(id)}
      onKeyDown={press}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h4" fontWeight="bold">
          {title}
        </Typography>
        {item.note ? (
          <Typography variant="pi" textColor="neutral600">
            {item.note}
          </Typography>
        ) : null}
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {stateText(props, decision)}
        </Typography>
        {item.doubts.map(({ code, message }) => (
          <Typography key={code + message} tag="p" textColor="danger700">
            {message}
          </Typography>
        ))}
        {without === null && decision?.choice !== 'reject' ? (
          <FactFields
            item={item}
            given={given}
            missing={missing}
            isEditing={isEditing}
            onChange={change}
            say={say}
          />
        ) : null}
        {without === null ? (
          <Flex gap={2} wrap="wrap">
            {offered(item).map(({ documentId, title: known, reason, isWritten }) => (
              <Button
                key={documentId}
                size="S"
                variant={is('link', documentId) ? 'success-light' : 'secondary'}
                aria-pressed={is('link', documentId)}
                onClick={() => decide({ choice: 'link', documentId })}
              >
                {`${say('is')} ${known} (${isWritten ? reason : say('unwritten')})`}
              </Button>
            ))}
            {item.canUpdate
              ? offered(item).map(({ documentId, title: known }) => (
                  <Button
                    key={documentId}
                    size="S"
                    variant={is('update', documentId) ? 'success-light' : 'secondary'}
                    aria-pressed={is('update', documentId)}
                    aria-label={say('writeOne', { title: known })}
                    onClick={() => decide({ choice: 'update', documentId, fields: given })}
                  >
                    {say('writeOne', { title: known })}
                  </Button>
                ))
              : null}
            {item.canCreate && !item.linked ? (
              <Button
                size="S"
                variant={is('create') ? 'success-light' : 'default'}
                aria-pressed={is('create')}
                aria-label={say(isNew ? 'makeNewOne' : 'acceptOne', { title })}
                onClick={() => decide({ choice: 'create', fields: given })}
              >
                {say(isNew ? 'makeNew' : 'accept')}
              </Button>
            ) : null}
            {item.canCreate && item.fields.length > 0 ? (
              <Button
                size="S"
                variant="tertiary"
                aria-expanded={isEditing}
                aria-label={say('changeOne', { title })}
                onClick={() => setEditing(!isEditing)}
              >
                {say('change')}
              </Button>
            ) : null}
            <Button
              size="S"
              variant={is('reject') ? 'danger-light' : 'tertiary'}
              aria-pressed={is('reject')}
              aria-label={say('rejectOne', { title })}
              onClick={() => decide({ choice: 'reject' })}
            >
              {say('reject')}
            </Button>
          </Flex>
        ) : null}
      </Flex>
    </Box>
  );
}

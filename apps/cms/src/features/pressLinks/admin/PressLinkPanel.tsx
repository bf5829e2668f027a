import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { PressLinkResponse, PressLinksResponse } from '../server/pressLinkRoutes';
import type { ReadVersions } from '../../../pipeline/publication/draftVersion';
import { MOST_DAYS } from '../limits';
import { isPublishedType, pageTypeOf } from '../../../api/types';
import { stampOf, type EntryPanelProps, type EntryProps } from '../../../platform/admin/entryPanel';
import { useEntryLocale } from '../../../platform/admin/entryLocale';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import { pressLinkWords } from '../words/pressLinkWords';

const path = '/admin/entente/press-links';
const usualDays = '3';

/** The links of one entry. Each call answers with them as they then are. */
function usePressLinks({ model, documentId, stamp }: EntryProps) {
  const { get, post } = useFetchClient();
  const locale = useEntryLocale();
  const [links, setLinks] = useState<readonly PressLinkResponse[] | null>(null);
  // What the form shows: what the CMS tells after that, nobody may have read.
  const [read, setRead] = useState<ReadVersions>([]);
  const [failed, setFailed] = useState<'failure' | 'forbidden' | null>(null);
  const query = new URLSearchParams({ uid: model, documentId, locale }).toString();

  const reload = useCallback(async () => {
    try {
      const { data } = await get<PressLinksResponse>(`${path}?${query}`);
      setLinks(data.links);
      setFailed(null);
      return data.versions;
    } catch (error) {
      setFailed((error as { status?: number }).status === 403 ? 'forbidden' : 'failure');
      return [];
    }
  }, [get, query]);
  useEffect(() => void reload().then(setRead), [reload, stamp]);

  return {
    links,
    failed,
    /** @throws what the CMS refuses, with its words */
    make: async (name: string, days: number) => {
      await post(path, { uid: model, documentId, locale, name, days, read });
      await reload();
    },
    /** @throws what the CMS refuses, with its words */
    renew: async (id: number) => {
      await post(`${path}/${id}/renew`, { read });
      await reload();
    },
    revoke: async (id: number) => {
      try {
        await post(`${path}/${id}/revoke`);
      } finally {
        await reload();
      }
    },
  };
}

interface LineProps {
  link: PressLinkResponse;
  onCopy: () => void;
  onRevoke: () => void;
  onRenew: () => void;
}

function PressLinkLine({ link, onCopy, onRevoke, onRenew }: LineProps) {
  const dates = useDates();
  const say = useWords(pressLinkWords);
  const { name, url, revokedAt, expiresAt, opened, openedAt, isChanged } = link;
  const when = (at: string) => dates.moment(at);
  const state = url ? 'until' : revokedAt ? 'revoked' : 'expired';
  return (
    <Box tag="li" paddingBottom={3}>
      <Typography tag="p" fontWeight="bold">
        {name}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say(state, { when: when(revokedAt ?? expiresAt) })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {openedAt ? say('read', { count: opened, when: when(openedAt) }) : say('unread')}
      </Typography>
      {isChanged ? (
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={1}>
          <Typography textColor="danger600">{say('changed')}</Typography>
          <Button
            variant="secondary"
            size="S"
            onClick={onRenew}
            aria-label={say('renewOne', { name })}
          >
            {say('renew')}
          </Button>
        </Flex>
      ) : null}
      {url ? (
        <Flex gap={2} paddingTop={1}>
          <Button
            variant="secondary"
            size="S"
            onClick={onCopy}
            aria-label={say('copyOne', { name })}
          >
            {say('copy')}
          </Button>
          <Button
            variant="danger-light"
            size="S"
            onClick={onRevoke}
            aria-label={say('revokeOne', { name })}
          >
            {say('revoke')}
          </Button>
        </Flex>
      ) : null}
    </Box>
  );
}

function EntryPressLinks(entry: EntryProps) {
  const say = useWords(pressLinkWords);
  const { links, failed, make, renew, revoke } = usePressLinks(entry);
  const [name, setName] = useState('');
  const [days, setDays] = useState(usualDays);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      setRefusal(null);
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : say('failure'));
    }
  };
  const save = () =>
    attempt(async () => {
      await make(name, Number(days));
      setName('');
      setDays(usualDays);
    });
  const copy = async (link: PressLinkResponse) => {
    await navigator.clipboard.writeText(link.url ?? '');
    setCopied(link.name);
  };

  if (failed === 'forbidden') return <Typography>{say('forbidden')}</Typography>;
  // Whether whoever looks may make one is not known yet, or could not be asked.
  if (!links)
    return failed ? <Typography textColor="danger600">{say('failure')}</Typography> : null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {say('intro')}
      </Typography>
      <Field.Root name="pressLinkName" hint={say('name.hint')}>
        <Field.Label>{say('name')}</Field.Label>
        <Field.Input
          value={name}
          onChange={({ target }: { target: HTMLInputElement }) => setName(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="pressLinkDays">
        <Field.Label>{say('days')}</Field.Label>
        <Field.Input
          type="number"
          min={1}
          max={MOST_DAYS}
          value={days}
          onChange={({ target }: { target: HTMLInputElement }) => setDays(target.value)}
        />
      </Field.Root>
      <Button variant="secondary" onClick={() => void save()}>
        {say('make')}
      </Button>
      <Typography role="status" textColor={refusal || failed ? 'danger600' : undefined}>
        {refusal ?? (failed ? say('failure') : copied ? say('copied', { name: copied }) : '')}
      </Typography>
      <Box tag="ul">
        {links.map((link) => (
          <PressLinkLine
            key={link.id}
            link={link}
            onCopy={() => void copy(link)}
            onRevoke={() => void revoke(link.id)}
            onRenew={() => void attempt(() => renew(link.id))}
          />
        ))}
      </Box>
    </Flex>
  );
}

/** Beside the form of an entry: who may read it before the public does. */
export function PressLinkPanel({ model, documentId, document }: EntryPanelProps) {
  const say = useWords(pressLinkWords);
  // A page of its own, before it is public.
  if (!isPublishedType(model) || !pageTypeOf(model)) return null;
  return {
    title: say('title'),
    content: documentId ? (
      <EntryPressLinks model={model} documentId={documentId} stamp={stampOf(document)} />
    ) : (
      <Typography>{say('unsaved')}</Typography>
    ),
  };
}

import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page, useFetchClient, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { AuditPageResponse } from '../server/readAudit';
import { AuditTable } from './AuditTable';
import { useWords } from '../../../platform/admin/useWords';
import { auditWords } from '../words/auditWords';

/** What narrows the log; kept in the address of the page, so that it can be sent to somebody. */
interface AuditQuery {
  person?: string;
  documentId?: string;
  title?: string;
  page?: string;
}

const NAMES = ['person', 'documentId', 'title', 'page'] as const;

/** The log: who did what, by person and by entry. */
export function AuditPage() {
  const say = useWords(auditWords);
  const { get } = useFetchClient();
  const [{ query }, setQuery] = useQueryParams<AuditQuery>();
  const [answer, setAnswer] = useState<AuditPageResponse | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [title, setTitle] = useState(query.title ?? '');
  const asked = new URLSearchParams(
    NAMES.flatMap((name) => (query[name] ? [[name, String(query[name])]] : [])),
  ).toString();

  useEffect(() => {
    let outdated = false;
    get<AuditPageResponse>(`/admin/entente/audit?${asked}`).then(
      ({ data }) => !outdated && setAnswer(data),
      () => !outdated && setFailed(true),
    );
    return () => void (outdated = true);
  }, [get, asked]);

  /** What is narrowed begins again at its first page. */
  const narrow = (more: AuditQuery) =>
    setQuery(
      Object.fromEntries(
        NAMES.flatMap((name) => {
          const value = name in more ? more[name] : name === 'page' ? '' : query[name];
          return value ? [[name, String(value)]] : [];
        }),
      ) as AuditQuery,
      'push',
      true,
    );

  if (hasFailed) return <Page.Error content={say('failure')} />;
  if (!answer) return <Page.Loading />;
  const { lines, page, pages, people } = answer;
  return (
    <Page.Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('intro')} />
      <Layouts.Content>
        <Flex gap={4} alignItems="flex-end" wrap="wrap" paddingBottom={4}>
          <Field.Root name="person">
            <Field.Label>{say('person')}</Field.Label>
            <SingleSelect
              value={query.person ?? 'all'}
              onChange={(value) => narrow({ person: value === 'all' ? '' : String(value) })}
            >
              <SingleSelectOption value="all">{say('everybody')}</SingleSelectOption>
              {people.map(({ id, name }) => (
                <SingleSelectOption key={id} value={String(id)}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Field.Root name="title">
            <Field.Label>{say('search')}</Field.Label>
            <Field.Input
              value={title}
              onChange={({ target }: { target: HTMLInputElement }) => setTitle(target.value)}
            />
          </Field.Root>
          <Button variant="secondary" onClick={() => narrow({ title })}>
            {say('find')}
          </Button>
          {query.documentId ? (
            <Button variant="tertiary" onClick={() => narrow({ documentId: '' })}>
              {say('all')}
            </Button>
          ) : null}
        </Flex>
        {lines.length === 0 ? (
          <Typography>{say('none')}</Typography>
        ) : (
          <AuditTable lines={lines} onlyEntry={(documentId) => narrow({ documentId })} />
        )}
        <Flex gap={4} paddingTop={4}>
          <Button
            variant="tertiary"
            disabled={page <= 1}
            onClick={() => narrow({ page: String(page - 1) })}
          >
            {say('newer')}
          </Button>
          <Typography>{say('page', { page: String(page), pages: String(pages) })}</Typography>
          <Button
            variant="tertiary"
            disabled={page >= pages}
            onClick={() => narrow({ page: String(page + 1) })}
          >
            {say('older')}
          </Button>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

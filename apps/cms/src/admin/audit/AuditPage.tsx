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
import { useIntl } from 'react-intl';
import type { AuditPage as Told } from '../../audit/readAudit';
import { AuditTable } from './AuditTable';

/** What narrows the log; kept in the address of the page, so that it can be sent to somebody. */
interface Asked {
  person?: string;
  documentId?: string;
  title?: string;
  page?: string;
}

const NAMES = ['person', 'documentId', 'title', 'page'] as const;

/** The log: who did what, by person and by entry. */
export default function AuditPage() {
  const { formatMessage } = useIntl();
  const say = (name: string, values?: Record<string, string>) =>
    formatMessage({ id: `entente.audit.${name}` }, values);
  const { get } = useFetchClient();
  const [{ query }, setQuery] = useQueryParams<Asked>();
  const [told, setTold] = useState<Told | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [title, setTitle] = useState(query.title ?? '');
  const asked = new URLSearchParams(
    NAMES.flatMap((name) => (query[name] ? [[name, String(query[name])]] : [])),
  ).toString();

  useEffect(() => {
    let outdated = false;
    get<Told>(`/admin/entente/audit?${asked}`).then(
      ({ data }) => !outdated && setTold(data),
      () => !outdated && setFailed(true),
    );
    return () => void (outdated = true);
  }, [get, asked]);

  /** What is narrowed begins again at its first page. */
  const narrow = (more: Asked) =>
    setQuery(
      Object.fromEntries(
        NAMES.flatMap((name) => {
          const value = name in more ? more[name] : name === 'page' ? '' : query[name];
          return value ? [[name, String(value)]] : [];
        }),
      ) as Asked,
      'push',
      true,
    );

  if (hasFailed) return <Page.Error content={say('failure')} />;
  if (!told) return <Page.Loading />;
  const { lines, page, pages, people } = told;
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

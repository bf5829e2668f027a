import { Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, useSearchParams } from 'react-router-dom';
import type { TranslationTask } from '../../translations/readTranslations';
import { entryForm } from '../entryForm';
import { SideBySidePage } from './SideBySidePage';

const columns = ['entry', 'language', 'state', 'compare'] as const;

/** What is to be translated; one entry side by side when the address names one. */
export default function TranslationDesk() {
  const [asked] = useSearchParams();
  const [uid, documentId, locale] = ['uid', 'documentId', 'locale'].map((name) => asked.get(name));
  return uid && documentId && locale ? (
    <SideBySidePage uid={uid} documentId={documentId} locale={locale} />
  ) : (
    <TaskPage />
  );
}

function TaskPage() {
  const { formatMessage } = useIntl();
  const say = (name: string, values?: Record<string, string>) =>
    formatMessage({ id: `entente.translation.${name}` }, values);
  const { get } = useFetchClient();
  const [tasks, setTasks] = useState<readonly TranslationTask[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    get<{ tasks: TranslationTask[] }>('/admin/entente/translations').then(
      ({ data }) => setTasks(data.tasks),
      () => setFailed(true),
    );
  }, [get]);
  if (failed) return <Page.Error content={say('failure')} />;
  if (!tasks) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('intro')} />
      <Layouts.Content>
        {tasks.length === 0 ? (
          <Typography>{say('none')}</Typography>
        ) : (
          <Table colCount={columns.length} rowCount={tasks.length}>
            <Thead>
              <Tr>
                {columns.map((column) => (
                  <Th key={column}>
                    <Typography variant="sigma">{say(column)}</Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {tasks.map((task) => (
                <Tr key={`${task.documentId} ${task.locale}`}>
                  <Td>
                    <Link tag={NavLink} to={entryForm(task)}>
                      {task.title}
                    </Link>
                  </Td>
                  <Td>
                    <Typography>{task.locale}</Typography>
                  </Td>
                  <Td>
                    <Typography>{say(`state.${task.state}`)}</Typography>
                  </Td>
                  <Td>
                    <Link
                      tag={NavLink}
                      to={`?${new URLSearchParams({ uid: task.uid, documentId: task.documentId, locale: task.locale })}`}
                      aria-label={say('compareOne', { title: task.title, locale: task.locale })}
                    >
                      {say('compare')}
                    </Link>
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

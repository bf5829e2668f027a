import { Link, Td, Tr, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { NavLink, useSearchParams } from 'react-router-dom';
import type { TranslationTask } from '../server/readTranslations';
import { entryForm } from '../../../api/entryForm';
import { ListPage } from '../../../platform/admin/ListPage';
import { Refused } from '../../../platform/admin/Refused';
import { useAnswer } from '../../../platform/admin/useAnswer';
import { SideBySidePage } from './SideBySidePage';
import { useWords } from '../../../platform/admin/useWords';
import { translationWords } from '../words/translationWords';

const columns = ['entry', 'language', 'state', 'compare'] as const;

/** What is to be translated; one entry side by side when the address names one. */
export function TranslationDesk() {
  const [asked] = useSearchParams();
  const [uid, documentId, locale] = ['uid', 'documentId', 'locale'].map((name) => asked.get(name));
  return uid && documentId && locale ? (
    <SideBySidePage uid={uid} documentId={documentId} locale={locale} />
  ) : (
    <TaskPage />
  );
}

function TaskPage() {
  const say = useWords(translationWords);
  const { answer, refusal } = useAnswer<{ tasks: TranslationTask[] }>(
    '/admin/entente/translations',
  );
  if (refusal) return <Refused refusal={refusal} otherwise={say('failure')} />;
  if (!answer) return <Page.Loading />;
  return (
    <ListPage
      title={say('title')}
      intro={say('intro')}
      none={say('none')}
      head={columns.map((column) => say(column))}
    >
      {answer.tasks.map((task) => (
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
    </ListPage>
  );
}

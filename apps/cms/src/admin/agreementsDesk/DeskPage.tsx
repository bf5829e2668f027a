import { Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Desk } from '../../agreementsDesk/deskRoutes';
import { Refused } from '../Refused';
import { useAnswer } from '../useAnswer';
import { DeskReminders } from './DeskReminders';
import { DeskTable } from './DeskTable';

/** Where every agreement stands today, and what must be acted upon. */
export default function DeskPage() {
  const { formatMessage, locale } = useIntl();
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `entente.desk.${id}` }, values);
  const { answer, refusal } = useAnswer<Desk>(`/admin/entente/agreements-desk?language=${locale}`);
  if (refusal) return <Refused refusal={refusal} otherwise={say('failure')} />;
  if (!answer) return <Page.Loading />;
  const { today, agreements, reminders } = answer;
  return (
    <Page.Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('intro', { today })} />
      <Layouts.Content>
        {agreements.length === 0 ? (
          <Typography>{say('none')}</Typography>
        ) : (
          <DeskTable lines={agreements} />
        )}
        <DeskReminders reminders={reminders} />
      </Layouts.Content>
    </Page.Main>
  );
}

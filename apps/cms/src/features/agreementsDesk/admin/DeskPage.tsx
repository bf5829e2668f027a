import { Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Desk } from '../server/deskRoutes';
import { Refused } from '../../../platform/admin/Refused';
import { useAnswer } from '../../../platform/admin/useAnswer';
import { DeskReminders } from './DeskReminders';
import { DeskTable } from './DeskTable';
import { useWords } from '../../../platform/admin/useWords';
import { agreementsDeskWords } from '../words/agreementsDeskWords';

/** Where every agreement stands today, and what must be acted upon. */
export function DeskPage() {
  const { locale } = useIntl();
  const say = useWords(agreementsDeskWords);
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

import { Box, Typography } from '@strapi/design-system';
import type { Reminders } from '../server/reminders/readReminders';
import { PlainTable } from '../../../platform/admin/PlainTable';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import { agreementsDeskWords } from '../words/agreementsDeskWords';

/** Who is reminded by e-mail, of what they were, and the messages that were kept instead of sent. */
export function DeskReminders({ reminders: { to, last, kept } }: { reminders: Reminders }) {
  const say = useWords(agreementsDeskWords);
  const { moment } = useDates();
  return (
    <Box paddingTop={8} color="neutral800">
      <Typography tag="h2" variant="beta">
        {say('reminders.title')}
      </Typography>
      <Typography tag="p">
        {to.length > 0 ? say('reminders.to', { to: to.join(', ') }) : say('reminders.nobody')}
      </Typography>
      {kept ? <Typography tag="p">{say('reminders.local')}</Typography> : null}
      {last.length > 0 ? (
        <PlainTable
          label={say('reminders.last')}
          head={[say('reminders.agreement'), say('reminders.deadline'), say('reminders.state')]}
          rows={last.map((one) => ({
            key: one.key,
            cells: [
              one.title,
              `${one.kindWords}, ${one.deadlineWords}`,
              [one.stateWords, one.triedWords, one.reason].filter(Boolean).join(' · '),
            ],
          }))}
        />
      ) : null}
      {kept && kept.length > 0 ? (
        <>
          <Typography tag="h3" variant="delta">
            {say('reminders.messages')}
          </Typography>
          {kept.map(({ sentAt, to: receivers, from, subject, text }) => (
            <details key={sentAt + subject} style={{ fontSize: '1.4rem', margin: '0.8rem 0' }}>
              <summary style={{ cursor: 'pointer', padding: '0.4rem 0' }}>
                {subject} · {moment(sentAt)}
              </summary>
              <p>{say('reminders.fromTo', { from, to: receivers })}</p>
              <p style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</p>
            </details>
          ))}
        </>
      ) : null}
    </Box>
  );
}

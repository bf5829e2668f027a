import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Calendar } from '../server/calendarRoutes';
import { dayText } from '../../../platform/admin/dayText';
import { Refused } from '../../../platform/admin/Refused';
import { useAnswer } from '../../../platform/admin/useAnswer';
import { CalendarGrid } from './CalendarGrid';
import { CalendarList } from './CalendarList';
import { addDays, addMonths, weeksAround, type View } from './days';
import { useWords } from '../../../platform/admin/useWords';
import { calendarWords } from '../words/calendarWords';

/** Until the CMS has said which day it is in the city. */
const browsersDay = () => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** What is to come and what was, by month or by week. */
export function CalendarPage() {
  const { locale } = useIntl();
  const say = useWords(calendarWords);
  const [view, setView] = useState<View>('month');
  const [day, setDay] = useState(browsersDay);
  const weeks = weeksAround(day, view);
  const [from, to] = [weeks[0]?.[0] ?? day, weeks.at(-1)?.[6] ?? day];
  const { answer, refusal } = useAnswer<Calendar>(
    `/admin/entente/calendar?from=${from}&to=${to}&language=${locale}`,
  );
  if (refusal) return <Refused refusal={refusal} otherwise={say('failure')} />;
  if (!answer) return <Page.Loading />;
  const { today } = answer;
  // Those of the span before, while the ones of this span are on their way, are left out.
  const events = answer.events.filter(({ first, last }) => first <= to && last >= from);
  const label =
    view === 'week'
      ? say('weekOf', { day: dayText(from, locale) })
      : dayText(day, locale, { month: 'long', year: 'numeric' });
  const turn = (way: 1 | -1) =>
    setDay(view === 'week' ? addDays(day, 7 * way) : addMonths(day, way));
  return (
    <Page.Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('intro')} />
      <Layouts.Content>
        <Flex gap={2} wrap="wrap" paddingBottom={4}>
          <Button variant="tertiary" onClick={() => turn(-1)}>
            {say(`previous.${view}`)}
          </Button>
          <Button variant="tertiary" onClick={() => setDay(today)}>
            {say('today')}
          </Button>
          <Button variant="tertiary" onClick={() => turn(1)}>
            {say(`next.${view}`)}
          </Button>
          <Flex gap={2} role="group" aria-label={say('view')}>
            {(['month', 'week'] as const).map((name) => (
              <Button
                key={name}
                variant={view === name ? 'secondary' : 'tertiary'}
                aria-pressed={view === name}
                onClick={() => setView(name)}
              >
                {say(name)}
              </Button>
            ))}
          </Flex>
        </Flex>
        <Typography tag="h2" variant="beta" aria-live="polite">
          {label}
        </Typography>
        <Box paddingTop={2} paddingBottom={2}>
          <Typography variant="pi" textColor="neutral600">
            {say('keys')}
          </Typography>
        </Box>
        <Box background="neutral0" color="neutral800">
          <CalendarGrid
            label={label}
            weeks={weeks}
            events={events}
            day={day}
            today={today}
            onDay={setDay}
          />
        </Box>
        <CalendarList events={events} />
      </Layouts.Content>
    </Page.Main>
  );
}

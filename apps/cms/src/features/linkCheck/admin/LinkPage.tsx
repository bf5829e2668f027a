import { Box, Button, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { LinkReportResponse } from '../server/linkRoutes';
import { LinkTable } from './LinkTable';
import { useLinkReport } from './useLinkReport';
import { useDates } from '../../../platform/admin/useDates';
import { useWords, type SayOf } from '../../../platform/admin/useWords';
import { linkCheckWords } from '../words/linkCheckWords';

/** The links that lead nowhere or elsewhere, and where to mend them. */
export function LinkPage() {
  const say = useWords(linkCheckWords);
  const { report, hasFailed, check } = useLinkReport();
  if (hasFailed) return <Page.Error content={say('failure')} />;
  if (!report) return <Page.Loading />;
  const { isRunning, mayCheck, lines, counts } = report;
  const button = (
    <Button
      startIcon={<ArrowClockwise />}
      loading={isRunning}
      onClick={() => void check()}
      variant="secondary"
    >
      {say('check')}
    </Button>
  );
  const toSeeTo = counts.broken + counts.moved + counts.unsure;
  return (
    <Page.Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header
        title={say('title')}
        subtitle={say('intro')}
        primaryAction={mayCheck ? button : undefined}
      />
      <Layouts.Content>
        <Summary report={report} say={say} />
        {(['broken', 'moved', 'unsure'] as const).map((state) => {
          const links = lines.filter((line) => line.state === state);
          if (links.length === 0) return null;
          return (
            <Box key={state} tag="section" paddingBottom={6}>
              <Typography tag="h2" variant="beta">
                {say(`state.${state}`, { count: counts[state] })}
              </Typography>
              <Typography tag="p" textColor="neutral600" style={{ paddingBottom: 8 }}>
                {say(`hint.${state}`)}
              </Typography>
              <LinkTable label={say(`state.${state}`, { count: counts[state] })} links={links} />
            </Box>
          );
        })}
        {toSeeTo > lines.length ? (
          <Typography tag="p">{say('shown', { count: lines.length })}</Typography>
        ) : null}
      </Layouts.Content>
    </Page.Main>
  );
}

/** How many there are, and what is known of other sites. */
function Summary({
  report,
  say,
}: {
  report: LinkReportResponse;
  say: SayOf<typeof linkCheckWords>;
}) {
  const dates = useDates();
  const { mode, isRunning, isOffline, endedAt, counts, lines } = report;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const sentences = [
    say('counts', { all, waiting: counts.waiting }),
    say(mode === 'all' ? 'outside' : 'ownOnly'),
    mode === 'all' && isOffline ? say('offline') : '',
    mode === 'all' && endedAt && !isOffline ? say('endedAt', { when: dates.moment(endedAt) }) : '',
  ];
  return (
    <Box paddingBottom={6}>
      {lines.length === 0 ? <Typography tag="p">{say('none')}</Typography> : null}
      <Typography tag="p" textColor="neutral600">
        {sentences.filter(Boolean).join(' ')}
      </Typography>
      <Typography tag="p" role="status">
        {isRunning ? say('running') : ''}
      </Typography>
    </Box>
  );
}

import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { Download, File } from '@strapi/icons';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Report } from '../server/makeReport';
import { saveFile } from '../../../platform/admin/saveFile';
import { useAnswer } from '../../../platform/admin/useAnswer';
import { printStyle } from './printStyle';
import { ReportTables } from './ReportTables';
import { useWords } from '../../../platform/admin/useWords';
import { yearlyReportWords } from '../words/yearlyReportWords';

const path = '/admin/entente/report';

interface PeriodRequest {
  from: string;
  to: string;
}

const lastYear = (): PeriodRequest => {
  const year = new Date().getFullYear() - 1;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
};

/** What cooperation brought in a period, to be printed or opened in a spreadsheet. */
export function ReportPage() {
  const { locale } = useIntl();
  const say = useWords(yearlyReportWords);
  const { get } = useFetchClient();
  const [asked, setAsked] = useState(lastYear);
  const [written, setWritten] = useState(asked);
  const [failure, setFailure] = useState('');
  const query = new URLSearchParams({ ...asked, language: locale });
  const { answer, refusal } = useAnswer<Report>(`${path}?${query}`);
  const show = (event: FormEvent) => {
    event.preventDefault();
    setFailure('');
    setAsked(written);
  };
  const download = async ({ from, to }: Report) => {
    try {
      const { data } = await get<Blob>(`${path}?${query}&format=csv`, { responseType: 'blob' });
      saveFile(data, `${say('file')}-${from}-${to}.csv`);
    } catch {
      setFailure(say('failure'));
    }
  };
  if (refusal?.isForbidden) return <Page.NoPermissions />;
  const problem = failure || (refusal && (refusal.message || say('failure')));
  const dayField = (name: 'from' | 'to') => (
    <Field.Root name={name} required>
      <Field.Label>{say(name)}</Field.Label>
      <Field.Input
        type="date"
        value={written[name]}
        onChange={({ target }: { target: HTMLInputElement }) =>
          setWritten({ ...written, [name]: target.value })
        }
      />
    </Field.Root>
  );
  return (
    <Page.Main>
      <style>{printStyle}</style>
      <Page.Title>{say('title')}</Page.Title>
      <div className="entente-no-print">
        <Layouts.Header title={say('title')} subtitle={say('intro')} />
      </div>
      <Layouts.Content>
        <Box className="entente-no-print" paddingBottom={6}>
          <form onSubmit={show} aria-label={say('period')}>
            <Flex gap={4} alignItems="flex-end" wrap="wrap">
              {dayField('from')}
              {dayField('to')}
              <Button type="submit" size="L">
                {say('show')}
              </Button>
              <Button
                type="button"
                size="L"
                variant="tertiary"
                startIcon={<File />}
                disabled={!answer}
                onClick={() => window.print()}
              >
                {say('print')}
              </Button>
              <Button
                type="button"
                size="L"
                variant="tertiary"
                startIcon={<Download />}
                disabled={!answer}
                onClick={() => answer && void download(answer)}
              >
                {say('csv')}
              </Button>
            </Flex>
          </form>
          <Typography role="status" tag="p" textColor="danger600">
            {problem}
          </Typography>
        </Box>
        {answer ? <ReportTables report={answer} /> : null}
      </Layouts.Content>
    </Page.Main>
  );
}

import { formatPartialDate, partialDateFrom } from '@entente/model/partialDate';
import { Prose, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import { accessibilityLevel, conformityRate } from '../../chrome/accessibilityLevel';
import type { PageFrame } from '../../chrome/pageData';
import { SitePage } from '../../chrome/SitePage';
import { format } from '../../i18n/format';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import type { AccessibilityQuery, LegalPerson_PersonFragment } from './legal.generated';

type Declaration = NonNullable<AccessibilityQuery['site']>['accessibility'];

export interface AccessibilityPageProps extends PageFrame {
  declaration: Declaration;
  publisher: LegalPerson_PersonFragment | null;
}

export function AccessibilityPage({ chrome, declaration, publisher }: AccessibilityPageProps) {
  return (
    <SitePage chrome={chrome}>
      <Accessibility declaration={declaration} publisher={publisher} />
    </SitePage>
  );
}

function Accessibility({ declaration, publisher }: Omit<AccessibilityPageProps, keyof PageFrame>) {
  const { messages } = useSite();
  const words = messages.accessibility;
  const email = declaration?.contactEmail ?? publisher?.email;
  return (
    <Stack>
      <PageHeader title={words.title} />
      <Section title={words.state} level={2}>
        <Prose>
          <p>{words[accessibilityLevel(declaration)]}</p>
          <Result declaration={declaration} />
        </Prose>
      </Section>
      <Text title={words.nonConformities} text={declaration?.nonConformities} />
      <Text title={words.derogations} text={declaration?.derogations} />
      <Text title={words.exempt} text={declaration?.exempt} />
      <Text title={words.technologies} text={declaration?.technologies} />
      <Text title={words.environment} text={declaration?.testEnvironment} />
      <Text title={words.tools} text={declaration?.tools} />
      <Text title={words.pages} text={declaration?.pagesTested} />
      <Section title={words.contact} level={2}>
        <Prose>
          <p>{words.contactSentence}</p>
          <p>{email ? <a href={`mailto:${email}`}>{email}</a> : messages.legal.missing}</p>
        </Prose>
      </Section>
      <Text title={words.remedy} text={words.remedySentence} />
    </Stack>
  );
}

/** The audit's numbers, or that there was none. */
function Result({ declaration }: { declaration: Declaration }) {
  const { locale, messages } = useSite();
  const rate = conformityRate(declaration);
  const date = partialDateFrom(declaration?.auditedOn, 'day');
  if (!declaration || rate === null || !date) return <p>{messages.accessibility.noAudit}</p>;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <p>
      {format(messages.accessibility.resultSentence, {
        date: formatPartialDate(date, locale, 'long'),
        // Rounded down: 99.6 % is not all.
        percentage: percent.format(Math.floor(rate * 100) / 100),
        met: declaration.criteriaMet ?? 0,
        applicable: declaration.criteriaApplicable ?? 0,
      })}
    </p>
  );
}

/** A part of the declaration, one paragraph a line; a part that says nothing is left out. */
function Text({ title, text }: { title: string; text: string | null | undefined }) {
  const typeset = useTypeset();
  const lines = (text ?? '').split('\n').filter((line) => line.trim());
  if (lines.length === 0) return null;
  return (
    <Section title={title} level={2}>
      <Prose>
        {lines.map((line) => (
          <p key={line}>{typeset(line)}</p>
        ))}
      </Prose>
    </Section>
  );
}

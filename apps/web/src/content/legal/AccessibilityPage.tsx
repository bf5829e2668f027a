import { formatPartialDate, partialDateFrom } from '@entente/model/partialDate';
import { writtenNumber } from '@entente/model/writtenNumber';
import { Prose, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import { accessibilityLevel, conformityRate } from '../../layout/accessibilityLevel';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { format } from '../../i18n/format';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { dialled } from '../shared/ContactList';
import type { AccessibilityQuery, LegalPerson_PersonFragment } from './legal.generated';

const DEFENDER_FORM = 'https://formulaire.defenseurdesdroits.fr/';
const DEFENDER_PHONE = '09 69 39 00 00';

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
  const audited = conformityRate(declaration) !== null;
  return (
    <Stack>
      <PageHeader title={words.title} />
      <Section title={words.state} level={2}>
        <Prose>
          {publisher?.name ? (
            <p>{format(words.commitment, { publisher: publisher.name })}</p>
          ) : null}
          <p>{words[accessibilityLevel(declaration)]}</p>
          <Result declaration={declaration} />
        </Prose>
      </Section>
      <Text
        title={words.nonConformities}
        text={declaration?.nonConformities}
        empty={audited ? words.noFailure : words.noFailureKnown}
      />
      <Text title={words.derogations} text={declaration?.derogations} empty={words.noDerogation} />
      <Text title={words.exempt} text={declaration?.exempt} empty={words.noExempt} />
      <Text title={words.technologies} text={declaration?.technologies} empty={words.notGiven} />
      <Text title={words.environment} text={declaration?.testEnvironment} empty={words.notGiven} />
      <Text title={words.tools} text={declaration?.tools} empty={words.notGiven} />
      <Text title={words.pages} text={declaration?.pagesTested} empty={words.notGiven} />
      <Section title={words.contact} level={2}>
        <Prose>
          <p>{words.contactSentence}</p>
          <p>{email ? <a href={`mailto:${email}`}>{email}</a> : messages.legal.missing}</p>
        </Prose>
      </Section>
      <Section title={words.remedy} level={2}>
        <Prose>
          <p>{words.remedySentence}</p>
          <ul>
            <li>
              <a href={DEFENDER_FORM}>{words.remedyForm}</a>
            </li>
            <li>
              {words.remedyPhone} <a href={dialled(DEFENDER_PHONE)}>{DEFENDER_PHONE}</a>
            </li>
            <li>{words.remedyPost}</li>
          </ul>
        </Prose>
      </Section>
    </Stack>
  );
}

/** The audit's numbers, or that there was none. */
function Result({ declaration }: { declaration: Declaration }) {
  const { locale, messages } = useSite();
  const rate = conformityRate(declaration);
  const date = partialDateFrom(declaration?.auditedOn, 'day');
  if (!declaration || rate === null || !date) return <p>{messages.accessibility.noAudit}</p>;
  return (
    <p>
      {format(messages.accessibility.resultSentence, {
        date: formatPartialDate(date, locale, 'long'),
        // Rounded down: 99.6 % is not all.
        percentage: writtenNumber(Math.floor(rate * 100) / 100, locale, { style: 'percent' }),
        met: declaration.criteriaMet ?? 0,
        applicable: declaration.criteriaApplicable ?? 0,
      })}
    </p>
  );
}

interface TextProps {
  title: string;
  text: string | null | undefined;
  /** Said where there is nothing: the law wants every part. */
  empty: string;
}

/** A part of the declaration, one paragraph a line. */
function Text({ title, text, empty }: TextProps) {
  const typeset = useTypeset();
  const written = typeset(text)
    .split('\n')
    .filter((line) => line.trim());
  const lines = written.length > 0 ? written : [empty];
  return (
    <Section title={title} level={2}>
      <Prose>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Prose>
    </Section>
  );
}

import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { FactList } from '@entente/ui/FactList';
import { languageName } from '../../i18n/names';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { EntryLink } from '../shared/EntryLink';
import { present } from '../shared/present';
import type { AgreementPage_AgreementFragment } from './agreement.generated';

/** The margin of an agreement: what a lawyer asks next. */
export function AgreementFacts({ agreement }: { agreement: AgreementPage_AgreementFragment }) {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const words = messages.facts;
  const linked = (entry: NonNullable<AgreementPage_AgreementFragment['parent']>) => (
    <EntryLink key={entry.documentId} type="agreement" entry={entry}>
      {typeset(entry.title, entry.locale)}
    </EntryLink>
  );
  const nature = vocabularyKey(agreement.legalNature ?? 'unspecified');
  const instrument = vocabularyKey(agreement.instrument ?? 'other');
  return (
    <FactList
      facts={[
        {
          term: words.instrument,
          values: [vocabularyLabel(locales, 'instrument', instrument, locale)],
        },
        {
          term: words.legalNature,
          values: [vocabularyLabel(locales, 'legalNature', nature, locale)],
        },
        { term: words.reference, values: present([agreement.reference]) },
        {
          term: words.languages,
          values: languages(agreement.authenticLanguages).map((code) => languageName(code, locale)),
        },
        { term: words.parent, values: present([agreement.parent]).map(linked) },
        { term: words.related, values: present(agreement.related).map(linked) },
      ]}
    />
  );
}

/** The field is JSON: only what looks like a language code is shown. */
function languages(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (code: unknown): code is string =>
      typeof code === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code),
  );
}

import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import type { Fact } from '@entente/ui/FactList';
import { languageName } from '../../i18n/names';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { EntryLink } from '../shared/EntryLink';
import { present } from '../shared/present';
import { authenticLanguages } from './authenticLanguages';
import type { AgreementPage_AgreementFragment } from './agreement.generated';

/** What a lawyer asks next. */
export function useAgreementFacts(agreement: AgreementPage_AgreementFragment): Fact[] {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const words = messages.facts;
  const linked = (entry: NonNullable<AgreementPage_AgreementFragment['parent']>) => (
    <EntryLink key={entry.documentId} type="agreement" entry={entry}>
      {typeset(entry.title, entry.locale)}
    </EntryLink>
  );
  const nature = vocabularyKey(agreement.legalNature ?? 'unspecified');
  return [
    {
      term: words.legalNature,
      values: [
        nature === 'unspecified'
          ? words.unspecified
          : vocabularyLabel(locales, 'legalNature', nature, locale),
      ],
    },
    { term: words.reference, values: present([agreement.reference]) },
    {
      term: words.languages,
      values: authenticLanguages(agreement.authenticLanguages).map((code) =>
        languageName(code, locale),
      ),
    },
    { term: words.parent, values: present([agreement.parent]).map(linked) },
    { term: words.related, values: present(agreement.related).map(linked) },
  ];
}

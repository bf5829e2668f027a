import { Section } from '@entente/ui/Section';
import { mediaPath } from '../../blocks/picture';
import { format } from '../../i18n/format';
import { languageName } from '../../i18n/names';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { fileFormat, fileSize } from '../shared/fileFacts';
import { present } from '../shared/present';
import sources from '../shared/Sources.module.css';
import type { AgreementPage_AgreementFragment } from './agreement.generated';

type Document = NonNullable<NonNullable<AgreementPage_AgreementFragment['documents']>[number]>;

const filed = ({ documents }: AgreementPage_AgreementFragment) =>
  present(documents).filter(({ file }) => file);

export function hasDocuments(agreement: AgreementPage_AgreementFragment): boolean {
  return filed(agreement).length > 0;
}

/** The signed texts as files: each link says format, size and language before it is followed. */
export function Documents({ agreement }: { agreement: AgreementPage_AgreementFragment }) {
  const { messages } = useSite();
  const documents = filed(agreement);
  return (
    <Section title={messages.agreement.documents} level={2}>
      <ul className={sources.sources}>
        {documents.map((document) => (
          <DocumentLinks key={document.id} document={document} />
        ))}
      </ul>
    </Section>
  );
}

function DocumentLinks({ document }: { document: Document }) {
  const { locale, messages } = useSite();
  const foreign = useForeign();
  const title = useTypeset()(document.title ?? messages.agreement.documents);
  const { file, accessibleAlternative, language } = document;
  const details = (of: NonNullable<Document['file']>) =>
    format(messages.agreement.documentDetails, {
      format: fileFormat(of.ext),
      size: fileSize(of.size, messages.units, locale),
      language: languageName(language ?? locale, locale),
    });
  return (
    <li>
      {file ? (
        <a href={mediaPath(file.url)} hrefLang={foreign(language)}>
          {title}
          {document.version ? ` (${document.version})` : ''} – {details(file)}
        </a>
      ) : null}
      {accessibleAlternative ? (
        <>
          {' '}
          <a href={mediaPath(accessibleAlternative.url)} hrefLang={foreign(language)}>
            {format(messages.agreement.accessibleVersion, { title })} –{' '}
            {details(accessibleAlternative)}
          </a>
        </>
      ) : null}
    </li>
  );
}

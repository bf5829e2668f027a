import { safeHref } from '../../blocks/parseRichText';
import { format } from '../../i18n/format';
import { useSite, useTypeset } from '../../i18n/SiteContext';

export interface LicenceSentenceProps {
  producer: string;
  licence: string | null;
  licenceUrl: string | null;
}

/** Who publishes the data and under which licence, as far as the site's settings say. */
export function LicenceSentence({ producer, licence, licenceUrl }: LicenceSentenceProps) {
  const { messages } = useSite();
  const typeset = useTypeset();
  const words = messages.openData;
  const named = typeset(producer);
  if (!licence) return format(words.producerSentence, { producer: named });
  const [before = '', after = ''] = words.licenceSentence.split('{licence}');
  const href = safeHref(licenceUrl ?? '');
  return (
    <>
      {format(before, { producer: named })}
      {href ? (
        <a href={href} rel="license">
          {licence}
        </a>
      ) : (
        licence
      )}
      {after}
    </>
  );
}

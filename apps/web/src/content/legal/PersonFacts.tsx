import { FactList } from '@entente/ui/FactList';
import { safeHref } from '../../blocks/parseRichText';
import { useSite } from '../../i18n/SiteContext';
import { dialled } from '../shared/ContactList';
import { present } from '../shared/present';
import type { LegalPerson_PersonFragment } from './legal.generated';

/** An organisation that answers for the site: name, address, how to reach it. */
export function PersonFacts({ person }: { person: LegalPerson_PersonFragment | null }) {
  const { messages } = useSite();
  if (!person?.name) return <p>{messages.legal.missing}</p>;
  const { name, address, phone, email, url } = person;
  const href = safeHref(url ?? '');
  return (
    <FactList
      facts={[
        { term: name, values: present(address?.split('\n')) },
        {
          term: messages.legal.phone,
          values: phone
            ? [
                <a key="phone" href={dialled(phone)}>
                  {phone}
                </a>,
              ]
            : [],
        },
        {
          term: messages.legal.email,
          values: email
            ? [
                <a key="email" href={`mailto:${email}`}>
                  {email}
                </a>,
              ]
            : [],
        },
        {
          term: messages.legal.website,
          values: href
            ? [
                <a key="url" href={href}>
                  {href}
                </a>,
              ]
            : [],
        },
      ]}
    />
  );
}

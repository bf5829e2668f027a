import type { EntryType } from '@entente/model/segments';
import { useSite } from '../../i18n/SiteContext';
import { useEntryPath, type LinkedEntry } from './EntryLink';

/** Leads to the embed builder with this entry chosen. */
export function ShowOnYourSite({ type, entry }: { type: EntryType; entry: LinkedEntry }) {
  const { locale, links, messages } = useSite();
  const path = useEntryPath()(type, entry);
  if (!path) return null;
  const builder = links.build({ kind: 'fixed', name: 'embed-builder', locale });
  return (
    <p>
      <a href={`${builder}?show=${encodeURIComponent(path)}`}>{messages.embedBuilder.link}</a>
    </p>
  );
}

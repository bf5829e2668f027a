import type { ToldAudit } from '../../audit/readAudit';
import { desks } from '../../desk/desks';

type Say = (name: string, values?: Record<string, string>) => string;

/** What a form calls a field, in the reader's language. */
function labelOf(uid: string, field: string, language: 'fr' | 'en'): string {
  return desks[uid.slice(uid.lastIndexOf('.') + 1)]?.fields[field]?.[language][0] ?? field;
}

/**
 * What a line of the log says besides: a reason and a note as they were written, the rest in words.
 * @param say the words under `entente.audit.detail.`
 * @param when how a moment is told
 */
export function detailText(
  { uid, detail }: Pick<ToldAudit, 'uid' | 'detail'>,
  language: 'fr' | 'en',
  say: Say,
  when: (at: string) => string,
): string {
  const texts: string[] = [];
  for (const [name, value] of Object.entries(detail)) {
    if (value === '' || name === 'zone') continue;
    if (name === 'reason' || name === 'note') texts.push(String(value));
    else if (name === 'fields' && Array.isArray(value)) {
      const labels = value.map((field) => labelOf(uid, String(field), language));
      texts.push(say('fields', { value: labels.join(', ') }));
    } else if (name === 'action') texts.push(say(`action.${String(value)}`));
    else texts.push(say(name, { value: name === 'at' ? when(String(value)) : String(value) }));
  }
  return texts.join(' · ');
}

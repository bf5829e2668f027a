import type { AuditResponse } from '../server/readAudit';
import { findType } from '../../../api/types';
import type { SayOf } from '../../../platform/admin/useWords';
import type { KeyOf } from '../../../platform/messages/words';
import { auditWords } from '../words/auditWords';

type DetailKey = Extract<KeyOf<typeof auditWords>, `detail.${string}`>;

/** What a form calls a field, in the reader's language: ours, or Strapi's of people and roles. */
function labelOf(
  uid: string,
  field: string,
  language: 'fr' | 'en',
  say: SayOf<typeof auditWords>,
): string {
  const key = `field.${field}`;
  const isStrapis = !uid.startsWith('api::') && key in auditWords.files[language];
  return isStrapis
    ? say(key as KeyOf<typeof auditWords>)
    : (findType(uid)?.labels[field]?.[language][0] ?? field);
}

/** What kind of thing a line is about, where it is Strapi's; its own name where it is ours. */
export function kindText(uid: string, say: SayOf<typeof auditWords>): string {
  const name = uid.split('.').at(-1)?.split('::').at(-1) ?? '';
  const key = `type.${name}`;
  return key in auditWords.files.fr ? say(key as KeyOf<typeof auditWords>) : name;
}

/**
 * What a line of the log says besides: a reason and a note as they were written, the rest in words.
 * @param say the words of the log
 * @param when how a moment is told
 */
export function detailText(
  { uid, detail }: Pick<AuditResponse, 'uid' | 'detail'>,
  language: 'fr' | 'en',
  say: SayOf<typeof auditWords>,
  when: (at: string) => string,
): string {
  const texts: string[] = [];
  for (const [name, value] of Object.entries(detail)) {
    if (value === '' || name === 'zone') continue;
    if (name === 'reason' || name === 'note') texts.push(String(value));
    else if (name === 'fields' && Array.isArray(value)) {
      const labels = value.map((field) => labelOf(uid, String(field), language, say));
      texts.push(say('detail.fields', { value: labels.join(', ') }));
    } else if (name === 'action') texts.push(say(`detail.action.${String(value)}` as DetailKey));
    else {
      const text = name === 'at' ? when(String(value)) : String(value);
      texts.push(say(`detail.${name}` as DetailKey, { value: text }));
    }
  }
  return texts.join(' · ');
}

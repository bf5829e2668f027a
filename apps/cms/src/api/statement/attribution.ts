/** An office in which something was said. */
export interface HeldOffice {
  /** The speaker's name. */
  speaker: string;
  /** As it is recorded: 'Maire de Rennes'. */
  office: string;
}

/** Languages that write an office within a sentence in small letters. */
const SMALL_OFFICES: ReadonlySet<string> = new Set(['fr', 'en', 'es']);

/** 'Maire de Rennes' within a sentence; 'PDG' stays. */
function withinSentence(office: string, locale: string): string {
  const isWord = /^\p{Lu}\p{Ll}/u.test(office);
  return isWord && SMALL_OFFICES.has(locale.split('-')[0] ?? '')
    ? office.charAt(0).toLocaleLowerCase(locale) + office.slice(1)
    : office;
}

/**
 * Who says it, in the offices held then.
 * @param offices in their order
 * @returns empty where nobody is named
 * @example 'Nathalie Appéré, maire de Rennes et présidente de Rennes Métropole'
 */
export function composeAttribution(offices: readonly HeldOffice[], locale: string): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const bySpeaker = new Map<string, string[]>();
  for (const { speaker, office } of offices.filter((one) => one.speaker !== ''))
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), withinSentence(office, locale)]);
  return [...bySpeaker]
    .map(([speaker, held]) => {
      const named = list.format(held.filter(Boolean));
      return named ? `${speaker}, ${named}` : speaker;
    })
    .join(' ; ');
}

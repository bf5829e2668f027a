/**
 * A moment as the clocks of a zone show it.
 *
 * @example momentText('2026-04-09T14:00:00Z', 'America/Toronto', 'fr') // 'jeudi 9 avril 2026 à 10:00'
 */
export function momentText(at: string, zone: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: zone,
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(new Date(at));
}

/** 'America/Argentina/Buenos_Aires' → 'Buenos Aires' */
export const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

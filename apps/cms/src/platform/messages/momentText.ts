import { writtenMoment } from '@entente/model/writtenDate';

/**
 * A moment as the clocks of a zone show it.
 *
 * @example momentText('2026-04-09T14:00:00Z', 'America/Toronto', 'fr') // 'jeudi 9 avril 2026 à 10:00'
 */
export function momentText(at: string, zone: string, language: string): string {
  return writtenMoment(new Date(at), zone, language, 'full');
}

/** 'America/Argentina/Buenos_Aires' → 'Buenos Aires' */
export const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

import { platformWords } from '../words/platformWords';
import { cityOf, momentText } from './momentText';
import type { MessageLanguage } from './words';

/** What is to be done with an entry, and when, by the clocks of a zone. */
export interface Planned {
  action: 'publish' | 'unpublish';
  at: string;
  zone: string;
}

/** @example 'mise en ligne, jeudi 9 avril 2026 à 10:00 à Paris' */
export function plannedText({ action, at, zone }: Planned, language: MessageLanguage): string {
  const { say } = platformWords;
  const moment = { time: momentText(at, zone, language), city: cityOf(zone) };
  return say(language, `planned.${action}`, { when: say(language, 'moment', moment) });
}

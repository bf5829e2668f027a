import { useIntl } from 'react-intl';
import { platformWords } from '../words/platformWords';
import { cityOf, momentText } from '../messages/momentText';
import type { Planned } from '../messages/plannedText';
import { useWords } from './useWords';

/** Says moments and what is planned for them in the language of the admin. */
export function usePlannedText() {
  const say = useWords(platformWords);
  const { locale } = useIntl();
  /** @example 'jeudi 9 avril 2026 à 10:00 à Paris' */
  const sayMoment = (at: string, zone: string): string =>
    say('moment', { time: momentText(at, zone, locale), city: cityOf(zone) });
  /** @example 'mise en ligne, jeudi 9 avril 2026 à 10:00 à Paris' */
  const sayPlanned = ({ action, at, zone }: Planned): string =>
    say(`planned.${action}`, { when: sayMoment(at, zone) });
  return { sayMoment, sayPlanned };
}

import { writtenNumber } from '@entente/model/writtenNumber';
import type { DocumentLive } from '../server/liveState';
import type { MessageLanguage } from '../../../platform/messages/words';
import { changeFeedWords } from '../words/changeFeedWords';

const { say } = changeFeedWords;

export interface LiveWords {
  text: string;
  /** Paths that show the change, the first of them. */
  pages: string[];
  /** 'et 12 autres'; null when all are named. */
  more: string | null;
  failed: string[];
}

/** As many links as an editor looks at. */
const mostLinks = 8;

/** Where a change stands, as an editor is told. @param live null for what was never public */
export function liveWords(live: DocumentLive | null, language: MessageLanguage): LiveWords {
  const nothing = { pages: [], more: null, failed: [] };
  if (!live) return { ...nothing, text: say(language, 'never') };
  const number = (value: number) => writtenNumber(value, language);
  const isDown = live.action === 'unpublish' || live.action === 'delete';
  switch (live.step) {
    case 'sending':
      return { ...nothing, text: say(language, 'sending') };
    case 'waiting':
      return { ...nothing, text: say(language, isDown ? 'waitingDown' : 'waiting') };
    case 'progress': {
      const values = { done: number(live.done), total: number(live.total) };
      return { ...nothing, text: say(language, 'progress', values) };
    }
    case 'partly': {
      const values = { live: number(live.liveReplicas), replicas: number(live.replicas) };
      return { ...nothing, text: say(language, 'partly', values) };
    }
    case 'live': {
      // The site names as many pages as one report holds; their number is the true one.
      const count = Math.max(live.pages.length, live.total - live.failed.length);
      const pages = live.pages.slice(0, mostLinks);
      const rest = count - pages.length;
      return {
        text: liveText(live, count, isDown, language),
        pages,
        more: rest > 0 ? say(language, 'more', { count: number(rest) }) : null,
        failed: live.failed.slice(0, mostLinks),
      };
    }
  }
}

function liveText(
  { ms }: DocumentLive,
  count: number,
  isDown: boolean,
  language: MessageLanguage,
): string {
  const plural = new Intl.PluralRules(language).select(count) !== 'one';
  const time = ms === null ? '' : `, ${duration(ms, language)}`;
  if (count === 0) return isDown ? `${say(language, 'down')}${time}.` : say(language, 'live');
  const sentence = isDown ? (plural ? 'downPages' : 'downPage') : plural ? 'livePages' : 'livePage';
  const number = writtenNumber(count, language);
  return `${say(language, sentence, { count: number })}${time}.`;
}

/** 400 → '0,4 s'; 90,000 → '1,5 min' */
function duration(ms: number, language: MessageLanguage): string {
  const inMinutes = ms >= 60_000;
  const value = inMinutes ? ms / 60_000 : Math.max(ms, 100) / 1000;
  const time = writtenNumber(value, language, { maximumFractionDigits: 1 });
  return say(language, inMinutes ? 'minutes' : 'seconds', { time });
}

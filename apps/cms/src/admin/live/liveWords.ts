import type { DocumentLive } from '../../delivery/liveState';
import en from '../../messages/en.json';
import fr from '../../messages/fr.json';
import { fill } from '../../messages/fill';
import type { AdminLanguage } from '../adminWords';

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

export const liveMessages = (language: AdminLanguage) => ({ fr, en })[language].live;

/** Where a change stands, as an editor is told. @param live null for what was never public */
export function liveWords(live: DocumentLive | null, language: AdminLanguage): LiveWords {
  const words = liveMessages(language);
  const nothing = { pages: [], more: null, failed: [] };
  if (!live) return { ...nothing, text: words.never };
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const isDown = live.action === 'unpublish' || live.action === 'delete';
  switch (live.step) {
    case 'sending':
      return { ...nothing, text: words.sending };
    case 'waiting':
      return { ...nothing, text: isDown ? words.waitingDown : words.waiting };
    case 'progress': {
      const values = { done: number(live.done), total: number(live.total) };
      return { ...nothing, text: fill(words.progress, values) };
    }
    case 'partly': {
      const values = { live: number(live.liveReplicas), replicas: number(live.replicas) };
      return { ...nothing, text: fill(words.partly, values) };
    }
    case 'live': {
      // The site names as many pages as one report holds; their number is the true one.
      const count = Math.max(live.pages.length, live.total - live.failed.length);
      const pages = live.pages.slice(0, mostLinks);
      const rest = count - pages.length;
      return {
        text: liveText(live, count, isDown, language),
        pages,
        more: rest > 0 ? fill(words.more, { count: number(rest) }) : null,
        failed: live.failed.slice(0, mostLinks),
      };
    }
  }
}

function liveText(
  { ms }: DocumentLive,
  count: number,
  isDown: boolean,
  language: AdminLanguage,
): string {
  const words = liveMessages(language);
  const plural = new Intl.PluralRules(language).select(count) !== 'one';
  const time = ms === null ? '' : `, ${duration(ms, language)}`;
  if (count === 0) return isDown ? `${words.down}${time}.` : words.live;
  const sentence = isDown
    ? plural
      ? words.downPages
      : words.downPage
    : plural
      ? words.livePages
      : words.livePage;
  const number = new Intl.NumberFormat(language).format(count);
  return `${fill(sentence, { count: number })}${time}.`;
}

/** 400 → '0,4 s'; 90,000 → '1,5 min' */
function duration(ms: number, language: AdminLanguage): string {
  const words = liveMessages(language);
  const inMinutes = ms >= 60_000;
  const value = inMinutes ? ms / 60_000 : Math.max(ms, 100) / 1000;
  const time = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  return fill(inMinutes ? words.minutes : words.seconds, { time });
}

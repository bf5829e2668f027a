import { CmsUnavailableError } from '../../errors';

export interface Turns {
  /**
   * Waits until few enough others are at it.
   * @returns what ends the turn; calling it again does nothing
   * @throws CmsUnavailableError when too many wait already, or for too long
   */
  take(): Promise<() => void>;
}

/**
 * Turns for work that must leave room for other work.
 * @param longestMs how long one waits for its turn, in milliseconds
 */
export function createTurns(atOnce: number, mostWaiting: number, longestMs: number): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];

  function begin(): () => void {
    running += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      running -= 1;
      waiting.shift()?.();
    };
  }

  return {
    async take() {
      if (running < atOnce) return begin();
      if (waiting.length >= mostWaiting) throw new CmsUnavailableError('Too many wait their turn');
      return new Promise((resolve, reject) => {
        const called = () => {
          clearTimeout(timer);
          resolve(begin());
        };
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(called), 1);
          reject(new CmsUnavailableError(`No turn within ${longestMs} ms`));
        }, longestMs);
        waiting.push(called);
      });
    },
  };
}

import { CmsUnavailableError } from '../../errors';

/**
 * What `work` answers, unless it takes too long: whoever waits is told, and what was good before stays.
 * It can't stop what computes without waiting; texts that would are refused where they are saved.
 * @param longestMs milliseconds
 * @throws CmsUnavailableError when the time is over
 */
export async function withinDeadline<T>(work: Promise<T>, longestMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    const late = () => reject(new CmsUnavailableError(`Not rendered within ${longestMs} ms`));
    timer = setTimeout(late, longestMs);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

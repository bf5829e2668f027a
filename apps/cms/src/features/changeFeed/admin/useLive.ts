import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { LiveResponse } from '../server/liveRoute';

/** Asked often while something is on its way, and now and then for what others publish. */
const soonMs = 500;
const laterMs = 4_000;

/**
 * Where the last change of a document stands, followed as long as the window is seen.
 * @param changedAt any value that differs after a change, so that it is asked about at once
 * @returns null before the first answer, 'unknown' while the CMS gives none
 */
export function useLive(documentId: string, changedAt: unknown): LiveResponse | 'unknown' | null {
  const { get } = useFetchClient();
  const [live, setLive] = useState<LiveResponse | 'unknown' | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const ask = async () => {
      let next = laterMs;
      try {
        if (document.visibilityState === 'visible') {
          const { data } = await get<LiveResponse>(`/admin/entente/live/${documentId}`);
          if (isOver) return;
          setLive(data);
          if (data.live && data.live.step !== 'live') next = soonMs;
        }
      } catch {
        if (!isOver) setLive('unknown');
      }
      if (!isOver) timer = setTimeout(() => void ask(), next);
    };
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [get, documentId, changedAt]);
  return live;
}

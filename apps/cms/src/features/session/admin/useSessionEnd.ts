import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { SessionResponse } from '../server/sessionRoutes';

/** It is said so long before. */
export const NOTICE_MS = 10 * 60_000;

/**
 * When the session ends, once that is near; null before. Asked for whenever the session was
 * renewed, and never else: asking would itself renew one that nobody works in.
 * @param renewals how many were asked for here: Strapi knows nothing of those
 */
export function useSessionEnd(renewals: number): number | null {
  const { get } = useFetchClient();
  const token = useAuth('Session', (state) => state.token);
  const [near, setNear] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let outdated = false;
    setNear(null);
    get<SessionResponse>('/admin/entente/session').then(
      ({ data: { endsIn } }) => {
        if (outdated || endsIn === null) return;
        const end = Date.now() + endsIn;
        timer = setTimeout(() => setNear(end), Math.max(endsIn - NOTICE_MS, 0));
      },
      (error: unknown) => console.warn(error),
    );
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [get, token, renewals]);
  return near;
}

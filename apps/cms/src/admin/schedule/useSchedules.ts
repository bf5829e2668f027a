import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { ToldSchedule } from '../../schedule/readSchedules';

const path = '/admin/entente/schedules';

export interface AskedMoment {
  local: string;
  zone: string;
  fold: 'first' | 'second' | null;
}

/** What is to be done, in which languages, with what else. */
export interface AskedSet {
  action: string;
  locales: readonly string[];
  withThese: readonly string[];
  reason?: string;
}

/** What the CMS says of a time: the moment, or why it is none. */
export interface Moment {
  at: string | null;
  problem: string | null;
  message: string | null;
}

/** The ledger of one entry, or of all. */
export function useSchedules(documentId: string | null) {
  const { get, post } = useFetchClient();
  const [schedules, setSchedules] = useState<readonly ToldSchedule[] | null>(null);
  const [failed, setFailed] = useState(false);

  const reload = useCallback(async () => {
    const query = documentId ? `?documentId=${encodeURIComponent(documentId)}` : '';
    try {
      const { data } = await get<{ schedules: ToldSchedule[] }>(path + query);
      setSchedules(data.schedules);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [get, documentId]);
  useEffect(() => void reload(), [reload]);

  return {
    schedules,
    failed,
    /** @throws what the CMS refuses, with its words */
    make: async (asked: AskedMoment & { uid: string } & AskedSet) => {
      await post(path, { ...asked, documentId });
      await reload();
    },
    cancel: async (id: number) => {
      try {
        await post(`${path}/${id}/cancel`);
      } finally {
        await reload();
      }
    },
    momentOf: async (asked: AskedMoment) => (await post<Moment>(`${path}/moment`, asked)).data,
  };
}

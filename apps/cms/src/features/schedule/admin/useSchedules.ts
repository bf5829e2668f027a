import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { ScheduleResponse } from '../server/readSchedules';
import type { MomentRequest, MomentResponse, ScheduleSetRequest } from '../server/scheduleMessages';

const path = '/admin/entente/schedules';

/** The ledger of one entry, or of all. */
export function useSchedules(documentId: string | null) {
  const { get, post } = useFetchClient();
  const [schedules, setSchedules] = useState<readonly ScheduleResponse[] | null>(null);
  const [failed, setFailed] = useState(false);

  const reload = useCallback(async () => {
    const query = documentId ? `?documentId=${encodeURIComponent(documentId)}` : '';
    try {
      const { data } = await get<{ schedules: ScheduleResponse[] }>(path + query);
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
    make: async (asked: MomentRequest & { uid: string } & ScheduleSetRequest) => {
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
    momentOf: async (asked: MomentRequest) =>
      (await post<MomentResponse>(`${path}/moment`, asked)).data,
  };
}

import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { ReadVersion, ReadVersions } from '../../../pipeline/publication/draftVersion';
import type { ScheduleResponse } from '../server/readSchedules';
import type {
  MomentRequest,
  MomentResponse,
  SchedulesResponse,
  ScheduleSetRequest,
} from '../server/scheduleMessages';

const path = '/admin/entente/schedules';

const isSameDraft = (one: ReadVersion, other: ReadVersion) =>
  one.documentId === other.documentId && one.locale === other.locale;

/** An entry as its form shows it: asked for again when the stamp changes. */
interface Shown {
  uid: string;
  documentId: string;
  stamp: string;
}

/** The ledger of one entry, or of all. */
export function useSchedules(entry: Shown | null) {
  const { uid = '', documentId = null, stamp = '' } = entry ?? {};
  const { get, post } = useFetchClient();
  const [schedules, setSchedules] = useState<readonly ScheduleResponse[] | null>(null);
  const [failed, setFailed] = useState(false);
  // What the form shows: what the CMS tells after that, nobody may have read.
  const [read, setRead] = useState<ReadVersions>([]);

  const reload = useCallback(async () => {
    const query = documentId ? `?${new URLSearchParams({ uid, documentId }).toString()}` : '';
    try {
      const { data } = await get<SchedulesResponse>(path + query);
      setSchedules(data.schedules);
      setFailed(false);
      return data.versions;
    } catch {
      setFailed(true);
      return [];
    }
  }, [get, uid, documentId]);
  useEffect(() => void reload().then(setRead), [reload, stamp]);

  return {
    schedules,
    failed,
    /** @throws what the CMS refuses, with its words */
    make: async (asked: MomentRequest & { uid: string } & ScheduleSetRequest) => {
      const own = asked.read.map((one) => read.find((shown) => isSameDraft(shown, one)) ?? one);
      await post(path, { ...asked, documentId, read: own });
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

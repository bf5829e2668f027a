import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { ListQuery, ListViewsResponse } from '../listView';

const PATH = '/admin/entente/list-views';

/** The views of a type's list, and what keeps and forgets one's own. Null until they are there. */
export function useListViews(uid: string) {
  const { get, post } = useFetchClient();
  const [views, setViews] = useState<ListViewsResponse | null>(null);
  const read = useCallback(async () => {
    const { data } = await get<ListViewsResponse>(`${PATH}?uid=${encodeURIComponent(uid)}`);
    setViews(data);
  }, [get, uid]);
  useEffect(() => {
    // A list works without them: of a type that is not ours there are none.
    setViews(null);
    if (uid.startsWith('api::')) read().catch(() => setViews(null));
  }, [read, uid]);
  const keep = async (name: string, query: ListQuery) => {
    await post(PATH, { uid, name, query });
    await read();
  };
  const forget = async (id: number) => {
    await post(`${PATH}/remove`, { id });
    await read();
  };
  return { views, keep, forget };
}

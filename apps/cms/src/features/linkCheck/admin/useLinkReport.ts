import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { LinkReportResponse } from '../server/linkRoutes';

const path = '/admin/entente/links';
const AGAIN_MS = 2_000;

/** The report, read again and again while other sites are being asked. */
export function useLinkReport() {
  const { get, post } = useFetchClient();
  const [report, setReport] = useState<LinkReportResponse | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const read = useCallback(async (ask: () => Promise<{ data: LinkReportResponse }>) => {
    try {
      setReport((await ask()).data);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);
  useEffect(() => void read(() => get<LinkReportResponse>(path)), [get, read]);
  useEffect(() => {
    if (!report?.isRunning || hasFailed) return undefined;
    const timer = setTimeout(() => void read(() => get<LinkReportResponse>(path)), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [report, hasFailed, get, read]);
  return { report, hasFailed, check: () => read(() => post<LinkReportResponse>(`${path}/check`)) };
}

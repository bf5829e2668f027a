import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Home } from '../server/readHome';

let asked: Promise<Home> | null = null;
/** The parts of the home ask once between them. */
const SHARED_MS = 2_000;

/**
 * What the CMS says of the newsroom; null until it has, 'refused' to whoever may
 * read nothing, 'failed' when it doesn't.
 */
export function useHome(): Home | null | 'refused' | 'failed' {
  const { get } = useFetchClient();
  const { locale } = useIntl();
  const [home, setHome] = useState<Home | null | 'refused' | 'failed'>(null);
  useEffect(() => {
    asked ??= get<Home>(`/admin/entente/home?language=${locale}`).then(({ data }) => data);
    asked.then(setHome, (error: unknown) =>
      setHome((error as { status?: number }).status === 403 ? 'refused' : 'failed'),
    );
    const timer = setTimeout(() => (asked = null), SHARED_MS);
    return () => clearTimeout(timer);
  }, [get, locale]);
  return home;
}

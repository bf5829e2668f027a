import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { FactorResponse } from '../server/factorRoutes';

/** One's own second factor as the server has it; null until it has said so. */
export function useFactor(): { factor: FactorResponse | null; hasFailed: boolean; again(): void } {
  const { get } = useFetchClient();
  const [factor, setFactor] = useState<FactorResponse | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const again = useCallback(() => {
    get<FactorResponse>('/admin/entente/second-factor').then(
      ({ data }) => setFactor(data),
      () => setFailed(true),
    );
  }, [get]);
  useEffect(again, [again]);
  return { factor, hasFailed, again };
}

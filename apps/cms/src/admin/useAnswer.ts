import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** Why a question got no answer. */
export interface Refusal {
  isForbidden: boolean;
  /** In the reader's language; empty where the CMS said nothing. */
  message: string;
}

interface Told<Answer> {
  answer: Answer | null;
  refusal: Refusal | null;
}

/** What the CMS says of a request that failed. */
function refusalIn(error: unknown): Refusal {
  const { message = '', status } = error as { message?: string; status?: number };
  return { isForbidden: status === 403, message };
}

/**
 * What the CMS answers to a question, asked again whenever the question changes. The answer to the
 * question before is kept until the next one has come.
 */
export function useAnswer<Answer>(path: string): Told<Answer> {
  const { get } = useFetchClient();
  const [told, setTold] = useState<Told<Answer>>({ answer: null, refusal: null });
  useEffect(() => {
    let outdated = false;
    get<Answer>(path).then(
      ({ data }) => !outdated && setTold({ answer: data, refusal: null }),
      (error: unknown) => !outdated && setTold({ answer: null, refusal: refusalIn(error) }),
    );
    return () => void (outdated = true);
  }, [get, path]);
  return told;
}

import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** Why a question got no answer. */
export interface Refusal {
  isForbidden: boolean;
  /** In the reader's language; empty where the CMS said nothing. */
  message: string;
}

interface AnswerState<Answer> {
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
export function useAnswer<Answer>(path: string): AnswerState<Answer> {
  const { get } = useFetchClient();
  const [state, setState] = useState<AnswerState<Answer>>({ answer: null, refusal: null });
  useEffect(() => {
    let outdated = false;
    get<Answer>(path).then(
      ({ data }) => !outdated && setState({ answer: data, refusal: null }),
      (error: unknown) => !outdated && setState({ answer: null, refusal: refusalIn(error) }),
    );
    return () => void (outdated = true);
  }, [get, path]);
  return state;
}

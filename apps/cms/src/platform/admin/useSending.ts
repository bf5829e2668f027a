import { useState } from 'react';

/**
 * Sends something once, and keeps what was refused. What is sent stays so: the form is closed then,
 * or read anew.
 * @param work throws what is refused, with its words
 * @param failure said in the place of an error without words
 */
export function useSending(work: () => Promise<void>, failure: string) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    try {
      await work();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : failure);
      setSending(false);
    }
  };
  return { send: () => void send(), isSending, refusal, setRefusal };
}

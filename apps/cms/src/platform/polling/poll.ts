/**
 * Looks at once and then again and again, one look after the other.
 * @param everyMs from the end of a look to the next
 * @param onFailure told what a look threw; the next one comes all the same
 * @returns what stops it
 */
export function poll(
  look: () => Promise<void>,
  everyMs: number,
  onFailure: (error: unknown) => void,
): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const turn = async () => {
    try {
      await look();
    } catch (error) {
      onFailure(error);
    }
    if (!stopped) timer = setTimeout(() => void turn(), everyMs).unref();
  };
  void turn();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

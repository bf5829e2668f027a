const outlived = new WeakSet<NodeJS.WriteStream>();

/**
 * A log that can't be written, on a full disk or because nobody reads it any more, ends no process. Node
 * says it by an event that ends what does not hear it, and saying that fails again, without end.
 */
export function outliveLog(streams = [process.stdout, process.stderr]): void {
  for (const stream of streams) {
    if (outlived.has(stream)) continue;
    outlived.add(stream);
    stream.on('error', () => undefined);
  }
}

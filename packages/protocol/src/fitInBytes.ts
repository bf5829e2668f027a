/**
 * As many of the values, from the first on, as fit into a JSON list of so many bytes; the first
 * that doesn't ends it, so that what is left goes on from there.
 */
export function fitInBytes<Value>(values: readonly Value[], maxBytes: number): Value[] {
  let bytes = '[]'.length;
  const end = values.findIndex((value) => {
    bytes += Buffer.byteLength(JSON.stringify(value)) + ','.length;
    return bytes > maxBytes;
  });
  return values.slice(0, end < 0 ? values.length : end);
}

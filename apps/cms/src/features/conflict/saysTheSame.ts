/** A value as it can be compared: in one order, without what is empty. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value.map((one) => plain(one)) : undefined;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  const entries = Object.entries(value)
    .map(([name, one]) => [name, plain(one)] as const)
    .filter(([name, one]) => one !== undefined && name !== '__temp_key__')
    .sort(([first], [second]) => (first < second ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Whether two values of a field are the same for whoever reads them: a form knows no null. */
export const saysTheSame = (first: unknown, second: unknown): boolean =>
  JSON.stringify(plain(first)) === JSON.stringify(plain(second));

/** The field is JSON: only what looks like a language code is shown. */
export function authenticLanguages(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (code: unknown): code is string =>
      typeof code === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code),
  );
}

/** A whole minute at least ten seconds away, as the clocks of Paris show it: '2026-04-09T10:00'. */
export function soon(): string {
  const at = new Date((Math.floor((Date.now() + 10_000) / 60_000) + 1) * 60_000);
  const parts = { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', parts).format(at).replace(' ', 'T');
}

/** Runs once, before the first request: a wrong environment must stop the start, and say why. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startSite } = await import('./delivery/pages/startSite.server');
  startSite();
}

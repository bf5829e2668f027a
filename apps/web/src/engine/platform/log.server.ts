import { errorLine } from '../../errors';

/** One line of JSON an event, for whoever collects them; errors with their causes. */
function write(level: 'info' | 'warn' | 'error', message: string, detail?: unknown): void {
  const line = JSON.stringify({
    time: new Date().toISOString(),
    level,
    message,
    ...(detail instanceof Error
      ? { error: errorLine(detail) }
      : detail === undefined
        ? {}
        : { detail }),
  });
  try {
    process[level === 'info' ? 'stdout' : 'stderr'].write(`${line}\n`);
  } catch {
    // A file on a full disk, for instance: nobody's page fails for a line of the log.
  }
}

/** A log that can't be written ends no process. Node says it by an event that ends what hears none. */
export function outliveLog(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

export const log = {
  info: (message: string, detail?: unknown) => write('info', message, detail),
  warn: (message: string, detail?: unknown) => write('warn', message, detail),
  error: (message: string, detail?: unknown) => write('error', message, detail),
};

let started = false;

/** The tables are up to date and what an empty database needs is in it. */
export function markStarted(value: boolean): void {
  started = value;
}

export const hasStarted = () => started;

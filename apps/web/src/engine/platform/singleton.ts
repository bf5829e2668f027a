/**
 * Next bundles pages, API routes and instrumentation apart, so a module's own variable exists
 * several times in one process. What must exist once lives on globalThis.
 */
export function singleton<T>(name: string, make: () => T): T {
  const key = Symbol.for(`entente.${name}`);
  const store = globalThis as { [key: symbol]: unknown };
  store[key] ??= make();
  return store[key] as T;
}

import { startInstance } from './support/instance';

/**
 * One instance for all the tests that leave it as they found it. To run against one that is
 * already there, give its `Address` as JSON in ENTENTE_E2E_INSTANCE.
 */
export default async function globalSetup() {
  if (process.env.ENTENTE_E2E_INSTANCE) return undefined;
  const instance = await startInstance();
  process.env.ENTENTE_E2E_INSTANCE = JSON.stringify(instance);
  return () => instance.stop();
}

import { request as requests } from '@playwright/test';
import { openSession } from './support/adminApi';
import { startInstance } from './support/instance';

/**
 * One instance for all the tests that leave it as they found it. To run against one that is
 * already there, give its `Address` as JSON in ENTENTE_E2E_INSTANCE.
 */
export default async function globalSetup() {
  if (process.env.ENTENTE_E2E_INSTANCE) return undefined;
  const instance = await startInstance();
  const request = await requests.newContext({ baseURL: instance.cmsUrl });
  const session = await openSession(request, instance.administrator);
  await request.dispose();
  process.env.ENTENTE_E2E_INSTANCE = JSON.stringify({ ...instance, session });
  return () => instance.stop();
}

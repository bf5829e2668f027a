import { request as requests } from '@playwright/test';
import { plantDemo } from '@entente/testkit/instance/demo.mjs';
import { openSession } from './support/adminApi';
import { startInstance } from './support/instance';

/**
 * One instance for all the tests that leave it as they found it, and the demonstration that those
 * copy who need one of their own. To run against one that is already there, give its `Address` as
 * JSON in ENTENTE_E2E_INSTANCE.
 */
export default async function globalSetup() {
  const removeDemo = await plantDemo();
  if (process.env.ENTENTE_E2E_INSTANCE) return removeDemo;
  const instance = await startInstance();
  const request = await requests.newContext({ baseURL: instance.cmsUrl });
  const since = Date.now();
  const session = { headers: await openSession(request, instance.administrator), since };
  await request.dispose();
  process.env.ENTENTE_E2E_INSTANCE = JSON.stringify({ ...instance, session });
  return async () => {
    await instance.stop();
    removeDemo();
  };
}

import type { Core } from '@strapi/strapi';
import { requestLog } from './requestLog';

test('a request is logged by its path alone', async () => {
  const lines: string[] = [];
  const strapi = { log: { http: (line: string) => lines.push(line) } } as unknown as Core.Strapi;
  const middleware = requestLog({}, { strapi }) as Core.MiddlewareHandler;
  const ctx = {
    method: 'GET',
    url: '/admin/registration-info?registrationToken=secret',
    path: '/admin/registration-info',
    status: 200,
  };
  await middleware(ctx as never, async () => undefined);
  expect(lines).toEqual([expect.stringMatching(/^GET \/admin\/registration-info \(\d+ ms\) 200$/)]);
});

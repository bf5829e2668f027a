import { expect, type APIRequestContext } from '@playwright/test';

/** Signs in to the admin's own API. @returns the headers that carry the session */
export async function signIn(
  request: APIRequestContext,
  administrator: { email: string; password: string },
): Promise<Record<string, string>> {
  const response = await request.post('/admin/login', { data: administrator });
  expect(response.status()).toBe(200);
  const { data } = (await response.json()) as { data: { token?: string; accessToken?: string } };
  return { authorization: `Bearer ${data.accessToken ?? data.token}` };
}

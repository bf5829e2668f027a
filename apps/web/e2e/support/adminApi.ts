import { randomUUID } from 'node:crypto';
import { expect, request as requests, type APIRequestContext } from '@playwright/test';
import type { Address } from './instance';

type Headers = Record<string, string>;
type Credentials = Address['administrator'];

/** Signs in to the admin's own API. @returns the headers that carry the session */
export async function openSession(
  request: APIRequestContext,
  administrator: Credentials,
): Promise<Headers> {
  const response = await request.post('/admin/login', { data: administrator });
  expect(response.status()).toBe(200);
  const { data } = (await response.json()) as { data: { token?: string; accessToken?: string } };
  return { authorization: `Bearer ${data.accessToken ?? data.token}` };
}

/** A session of the admin ends half an hour after its sign-in; asked again well before. */
const sessionMilliseconds = 20 * 60_000;
let latest: { headers: Headers; since: number } | undefined;

/** The headers of an administrator: those of the shared instance's session, where there is one. */
export async function signIn(
  request: APIRequestContext,
  { administrator, session }: Address,
): Promise<Headers> {
  if (!session) return openSession(request, administrator);
  latest ??= { headers: session.headers, since: session.since };
  if (Date.now() - latest.since > sessionMilliseconds) {
    const since = Date.now();
    latest = { headers: await openSession(request, administrator), since };
  }
  return latest.headers;
}

/**
 * An administrator of this test's own: a name and a password may be tried only a few times in five
 * minutes, whoever tries.
 */
export async function ownAdministrator(entente: Address): Promise<Credentials> {
  if (!entente.session) return entente.administrator;
  const request = await requests.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  const roles = (await (await request.get('/admin/roles', { headers })).json()) as {
    data: { id: number; code: string }[];
  };
  const all = roles.data.filter(({ code }) => code === 'strapi-super-admin').map(({ id }) => id);
  const name = { firstname: 'Entente', lastname: 'Administration' };
  const credentials = { email: `${randomUUID()}@entente.example`, password: `Aa1-${randomUUID()}` };
  const made = await request.post('/admin/users', {
    headers,
    data: { ...name, email: credentials.email, roles: all },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { data } = (await made.json()) as { data: { id: number } };
  const activated = await request.put(`/admin/users/${data.id}`, {
    headers,
    data: { password: credentials.password, isActive: true },
  });
  expect(activated.status(), await activated.text()).toBe(200);
  await request.dispose();
  return credentials;
}

/** Somebody who signs in with a role of the newsroom, told by its code. */
export async function personWithRole(
  entente: Address,
  code: string,
  firstname: string,
): Promise<Credentials> {
  const request = await requests.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  const { data: roles } = (await (await request.get('/admin/roles', { headers })).json()) as {
    data: { id: number; code: string }[];
  };
  const credentials = {
    email: `${firstname.toLowerCase()}@entente.example`,
    password: `Aa1-${randomUUID()}`,
  };
  const made = await request.post('/admin/users', {
    headers,
    data: {
      firstname,
      lastname: 'Essai',
      email: credentials.email,
      roles: roles.filter((role) => role.code === code).map(({ id }) => id),
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { data } = (await made.json()) as { data: { id: number } };
  const activated = await request.put(`/admin/users/${data.id}`, {
    headers,
    data: { password: credentials.password, isActive: true },
  });
  expect(activated.status(), await activated.text()).toBe(200);
  await request.dispose();
  return credentials;
}

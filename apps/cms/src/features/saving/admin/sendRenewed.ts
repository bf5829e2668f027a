type Fetch = typeof fetch;

const RENEWAL = '/admin/access-token';

/** A new token for the requests of this session; null where it is over. */
async function renewedToken(target: Window): Promise<string | null> {
  const answer = await target.fetch(RENEWAL, { method: 'POST', credentials: 'include' });
  if (!answer.ok) return null;
  const { data } = (await answer.json()) as { data?: { token?: string } };
  return data?.token ?? null;
}

/**
 * Sends a request, once more with a new token where the old one is not good any more. Strapi would
 * do so too, but signs out whatever goes wrong the second time.
 */
export async function sendRenewed(
  target: Window,
  send: Fetch,
  url: URL,
  init: RequestInit,
): Promise<Response> {
  const answer = await send(url, init);
  if (answer.status !== 401) return answer;
  const token = await renewedToken(target);
  if (token === null) return answer;
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${token}`);
  return send(url, { ...init, headers });
}

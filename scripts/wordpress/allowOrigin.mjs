import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../../packages/testkit/src/machine/failure.mjs';

const partners = '/content-manager/collection-types/api::partner.partner';

/**
 * Writes a site into a partner's allowed origins, as the newsroom does, and waits until the site's
 * embeds say so.
 * @param {{ site: string, cms: string, administrator: { email: string, password: string }, slug: string, origin: string }} options
 * slug: the partner's, in French
 * @returns {Promise<() => Promise<void>>} puts back what was there
 */
export async function allowOrigin({ site, cms, administrator, slug, origin }) {
  const headers = { 'content-type': 'application/json' };
  const call = async (address, options) => {
    const answer = await fetch(cms + address, { headers, ...options });
    if (!answer.ok)
      throw new Failure(`${address} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const { data: session } = await call('/admin/login', {
    method: 'POST',
    body: JSON.stringify(administrator),
  });
  headers.authorization = `Bearer ${session.accessToken ?? session.token}`;
  const list = await call(`${partners}?locale=fr&pageSize=100`);
  const found = list.results.find((one) => one.slug === slug);
  if (!found) throw new Failure(`No partner ${slug} in ${cms}.`);
  const address = `${partners}/${found.documentId}?locale=fr`;
  const { data: partner } = await call(address);
  const { id: _, ...before } = partner.embed;
  const save = (embed) => call(address, { method: 'PUT', body: JSON.stringify({ embed }) });
  await save({ ...before, origins: `${before.origins ?? ''}\n${origin}`.trim() });
  await untilAllowed(`${site}/embed/fr/agreements`, origin);
  return () => save(before);
}

async function untilAllowed(embed, origin) {
  for (let left = 100; left > 0; left -= 1) {
    const policy = (await fetch(embed)).headers.get('content-security-policy') ?? '';
    if (policy.split(/[ ;]/).includes(origin)) return;
    await pause(100);
  }
  throw new Failure(`${embed} still refuses ${origin}.`);
}

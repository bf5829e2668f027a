import type { APIRequestContext } from '@playwright/test';
import { expect } from '@playwright/test';
import { signIn } from './adminApi';
import type { Address } from './instance';

const type = '/content-manager/collection-types/api::partner.partner';

/** The demonstration's partner that has settings, as the newsroom sees it. */
export async function partnerEmbeds(request: APIRequestContext, entente: Address) {
  const headers = await signIn(request, entente);
  const list = await request.get(`${type}?locale=fr&pageSize=100`, { headers });
  const { results } = (await list.json()) as { results: { documentId: string; slug: string }[] };
  const documentId = results.find(({ slug }) => slug === 'ville-de-quebec')?.documentId ?? '';
  const url = `${type}/${documentId}?locale=fr`;
  const one = await request.get(url, { headers });
  const { data } = (await one.json()) as { data: { embed: Record<string, unknown> } };
  const { id: _, ...before } = data.embed;
  const save = async (changes: Record<string, unknown>) => {
    const answer = await request.put(url, { headers, data: { embed: { ...before, ...changes } } });
    return { status: answer.status(), text: await answer.text() };
  };
  return {
    save: async (changes: Record<string, unknown>) => {
      const { status, text } = await save(changes);
      expect(status, text).toBe(200);
    },
    tryToSave: save,
    restore: () => save({}),
  };
}

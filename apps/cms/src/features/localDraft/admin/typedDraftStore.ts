import type { EntryForm } from '../../../platform/admin/entryForms';
import type { TypedDraftsResponse } from '../typedDraft';
import type { FoundDraft } from './draft';
import type { DraftStore } from './draftStore';

/** Each as Strapi's `useFetchClient` has it. */
export interface Fetching {
  get<Answer>(path: string): Promise<{ data: Answer }>;
  post(path: string, body: object): Promise<unknown>;
}

const PATH = '/admin/entente/typed-drafts';

/** The store of the CMS for one form, which outlives the machine on which it is typed. */
export function typedDraftStore(
  { get, post }: Fetching,
  { uid, documentId, locale }: EntryForm & { locale: string },
): Pick<DraftStore, 'put' | 'remove'> & { found(): Promise<FoundDraft[]> } {
  const form = { uid, documentId: documentId ?? '', locale };
  return {
    put: async ({ id, values }) => void (await post(PATH, { ...form, id, values })),
    remove: async (ids) => void (await post(`${PATH}/remove`, { ids })),
    found: async () => {
      const asked = new URLSearchParams(form);
      const { data } = await get<TypedDraftsResponse>(`${PATH}?${asked.toString()}`);
      return data.drafts.map((draft) => ({ ...draft, isHere: false }));
    },
  };
}

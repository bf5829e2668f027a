import type { Conflict } from '../src/features/conflict/server/entryConflict';
import type { Data, TestCms } from './cms';
import { path } from './newsroom';
import type { Person } from './person';

const at = (address: string, locale: string) => address.replace('locale=fr', `locale=${locale}`);

interface Saving {
  type?: string;
  locale?: string;
  action?: string;
  over?: string;
}

/** The forms of the content manager, each told by who has it open. */
export const formsOf = (cms: TestCms) => ({
  /** Opens a form. @returns what it shows, and the version that it is filled from */
  async open({ headers }: Person, documentId: string, type = 'article', locale = 'fr') {
    const answer = await cms
      .http()
      .get(at(path(documentId, '', type), locale))
      .set(headers);
    expect(answer.status).toBe(200);
    const version: string | undefined = answer.headers['entente-version'];
    return { data: answer.body.data as Data, version: version ?? '' };
  },
  /** Saves a form that was filled from a version. */
  save(
    { headers }: Person,
    documentId: string,
    version: string,
    data: Data,
    { type = 'article', locale = 'fr', action = '', over }: Saving = {},
  ) {
    const address = at(path(documentId, action, type), locale);
    const request = action ? cms.http().post(address) : cms.http().put(address);
    return request
      .set({ ...headers, 'Entente-Version': version, ...(over && { 'Entente-Over': over }) })
      .send(data);
  },
});

export const conflictIn = (answer: { body: { error?: { details: { conflict: Conflict } } } }) =>
  answer.body.error?.details.conflict;

/** Theirs and mine of each field, by its label. */
export const told = (conflict: Conflict | undefined) =>
  (conflict?.fields ?? []).map(({ label, parts }) => [
    label,
    parts.flatMap(({ kind, text }) => (kind === 'added' ? [] : text)).join(''),
    parts.flatMap(({ kind, text }) => (kind === 'removed' ? [] : text)).join(''),
  ]);

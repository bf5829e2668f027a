import type { Conflict } from '../server/entryConflict';
import { isUnsaved, tellForms } from '../../../platform/admin/entryForms';
import { isWriting, listAddress, type EntryAddress } from '../entryAddress';
import { OVER_HEADER, READ_HEADER, VERSION_HEADER } from '../headers';
import { asked, changedIn, FormMemory } from './formMemory';
import { askChoice, canAsk } from './pendingConflict';

type Data = Record<string, unknown>;
type Fetch = typeof fetch;

const memory = new FormMemory();

/** Nobody is in a form any more: what was held for one is not. */
export const forgetHeldForms = (): void => memory.releaseAll();

async function dataIn(answer: Response): Promise<Data> {
  const { data } = (await answer.clone().json()) as { data?: Data | null };
  return data ?? {};
}

async function conflictIn(answer: Response): Promise<Conflict | undefined> {
  if (answer.status !== 409) return undefined;
  const { error } = (await answer.clone().json()) as {
    error?: { details?: { conflict?: Conflict } };
  };
  return error?.details?.conflict;
}

/** An answer after which Strapi leaves the form as changed as it was, unlike any other refusal. */
const refusal = (message: string): Response =>
  Response.json(
    { data: null, error: { status: 409, name: 'ValidationError', message, details: {} } },
    { status: 409 },
  );

function without(sent: Data, names: readonly string[]): Data {
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !names.includes(name)));
}

function sentIn(body: unknown): Data {
  const sent: unknown = typeof body === 'string' ? JSON.parse(body) : null;
  return typeof sent === 'object' && sent !== null ? (sent as Data) : {};
}

/** Saves with the version that the form shows; asks whoever saves when it is not the last one. */
async function save(
  send: Fetch,
  url: URL,
  init: RequestInit,
  entry: { key: string; address: EntryAddress },
  say: (outcome: 'theirs' | 'back') => string,
): Promise<Response> {
  const { key, address } = entry;
  const shown = memory.get(key);
  let { version } = shown ?? {};
  let { body } = init;
  let over: readonly string[] = [];
  for (;;) {
    const headers = new Headers(init.headers);
    if (version) headers.set(VERSION_HEADER, version);
    if (over.length > 0) headers.set(OVER_HEADER, over.join());
    const answer = await send(url, { ...init, body, headers });
    const written = answer.headers.get(VERSION_HEADER);
    if (answer.ok && written) memory.saved(key, { version: written, data: await dataIn(answer) });
    const conflict = await conflictIn(answer);
    if (!conflict || !canAsk()) return answer;
    const sent = sentIn(body);
    const changedHere = changedIn(sent, shown?.data);
    const choice = await askChoice({ address, conflict, changedHere });
    if (choice.kind !== 'save') {
      if (choice.kind === 'back') memory.hold(key);
      else {
        memory.release(key);
        tellForms({ form: address, kind: 'givenUp' });
      }
      return refusal(say(choice.kind));
    }
    version = String(conflict.version);
    over = choice.mine;
    if (body) body = JSON.stringify(without(sent, choice.theirs));
  }
}

/** Up to where the list of each type tells that somebody looks at. */
const listsRead = new Map<string, string>();

async function askList(
  send: Fetch,
  url: URL,
  init: RequestInit,
  { uid, isPublication }: { uid: string; isPublication: boolean },
): Promise<Response> {
  const headers = new Headers(init.headers);
  const read = listsRead.get(uid);
  if (isPublication && read) headers.set(READ_HEADER, read);
  const answer = await send(url, { ...init, headers });
  const told = answer.headers.get(READ_HEADER);
  if (init.method === 'GET' && answer.ok && told) listsRead.set(uid, told);
  return answer;
}

/**
 * Makes every form of the content manager say, when it is saved, which version of the entry it was
 * filled from. Strapi has no other place to do that: what a form sends is fixed.
 * @param say what is told of a save that was given up
 */
export function guardSaves(target: Window, say: (outcome: 'theirs' | 'back') => string): void {
  const send: Fetch = target.fetch.bind(target);
  target.fetch = async (input, init = {}) => {
    // Strapi's own requests are an address and its settings.
    if (input instanceof Request) return send(input, init);
    const url = new URL(input, target.location.href);
    const method = init.method ?? 'GET';
    const list = listAddress(url.pathname);
    if (list) return askList(send, url, { ...init, method }, list);
    const entry = asked(url);
    if (!entry) return send(input, init);
    if (isWriting(method, entry.address)) return save(send, url, init, entry, say);
    const answer = await send(input, init);
    const version = answer.headers.get(VERSION_HEADER);
    // A form that holds words of its own is of the version upon which they were written.
    if (method === 'GET' && answer.ok && version && !isUnsaved(entry.address))
      memory.read(entry.key, { version, data: await dataIn(answer) });
    return answer;
  };
}

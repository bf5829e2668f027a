import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressesResponseSchema } from '@entente/protocol/addresses';
import { cmsCalls } from '@entente/protocol/calls';
import { env } from '../../env';
import { writeFileAtomic } from '../store/files.server';
import { log } from '../platform/log.server';
import { singleton } from '../platform/singleton';
import { callCms } from '../cms/callCms.server';
import { AddressBook } from './addressBook';

/** The whole list, which nobody waits for. */
const longMs = 30_000;

const file = () => path.join(env().dataDir, 'site', 'addresses.json');

interface State {
  book: AddressBook;
  loading: Promise<void> | null;
}

const state = () => singleton('address-book', (): State => ({ book: read(), loading: null }));

/** As last heard from the CMS, before a restart too. */
export function addressBook(): AddressBook {
  return state().book;
}

/** Asks the CMS again; calls at the same time are one. @throws what `callCms` throws */
export async function loadAddresses(): Promise<void> {
  const current = state();
  current.loading ??= load(current).finally(() => (current.loading = null));
  return current.loading;
}

async function load(current: State): Promise<void> {
  const list = await callCms(cmsCalls.addresses, {}, longMs);
  current.book = new AddressBook(list);
  await writeFileAtomic(file(), JSON.stringify(list)).catch((error: unknown) =>
    log.warn('the old addresses were not kept', error),
  );
}

function read(): AddressBook {
  try {
    return new AddressBook(addressesResponseSchema.parse(JSON.parse(readFileSync(file(), 'utf8'))));
  } catch {
    // None yet, or not readable: the CMS has them.
    return new AddressBook();
  }
}

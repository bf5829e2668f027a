import { readFileSync } from 'node:fs';
import path from 'node:path';
import { env } from '../../env';
import { writeWhole } from '../files.server';
import { log } from '../log.server';
import { singleton } from '../singleton';
import { AddressBook, addressListSchema } from './addressBook';
import { askAddresses } from './cmsCalls.server';

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

/** Asks the CMS again; calls at the same time are one. @throws like `askChanges` */
export async function loadAddresses(): Promise<void> {
  const kept = state();
  kept.loading ??= load(kept).finally(() => (kept.loading = null));
  return kept.loading;
}

async function load(kept: State): Promise<void> {
  const list = await askAddresses();
  kept.book = new AddressBook(list);
  await writeWhole(file(), JSON.stringify(list)).catch((error: unknown) =>
    log.warn('the old addresses were not kept', error),
  );
}

function read(): AddressBook {
  try {
    return new AddressBook(addressListSchema.parse(JSON.parse(readFileSync(file(), 'utf8'))));
  } catch {
    // None yet, or not readable: the CMS has them.
    return new AddressBook();
  }
}

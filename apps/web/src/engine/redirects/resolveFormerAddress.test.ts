import { createLinks } from '@entente/model/links';
import type { AddressesResponse } from '@entente/protocol/addresses';
import { localesFrom, shippedLocales } from '@entente/model/locale';
import { Directory } from '../index/directory';
import { AddressBook } from './addressBook';
import { resolveFormerAddress } from './resolveFormerAddress';

const links = createLinks(localesFrom(shippedLocales, 'fr'));
const at = '2024-04-09T10:00:00.000Z';
const left = (slug: string, documentId = 'a1', locale = 'fr') => ({
  type: 'article',
  locale,
  slug,
  documentId,
});

function whereIs(
  slug: string,
  lists: Partial<AddressesResponse>,
  current: Record<string, string> = {},
  locale = 'fr',
) {
  const directory = new Directory();
  const entries = Object.entries(current).map(([documentId, now]) => ({
    documentId,
    slug: now,
    updatedAt: at,
  }));
  directory.replace('article', 'fr', entries);
  const book = new AddressBook({ revision: 1, former: [], withdrawn: [], ...lists });
  return resolveFormerAddress(
    { kind: 'entry', type: 'article', locale, slug },
    book,
    directory,
    links,
  );
}

describe('an address that an entry has left', () => {
  test('leads to its present one in one step, however often it moved', () => {
    const former = [left('un'), left('deux')];
    for (const slug of ['un', 'deux']) {
      expect(whereIs(slug, { former }, { a1: 'trois' })).toEqual({
        state: 'moved',
        path: '/fr/actualites/trois',
      });
    }
  });

  test('leads nowhere in a language in which it was not left', () => {
    expect(whereIs('un', { former: [left('un')] }, { a1: 'deux' }, 'en')).toBeNull();
  });

  test('shows why the entry was withdrawn', () => {
    const withdrawn = [{ ...left('un'), at, reason: 'Une erreur de date.' }];
    expect(whereIs('un', { withdrawn })).toMatchObject({
      state: 'withdrawn',
      withdrawal: { slug: 'un', reason: 'Une erreur de date.', at },
    });
  });

  test('is gone where no reason was given', () => {
    expect(whereIs('un', { withdrawn: [{ ...left('un'), at, reason: null }] })).toEqual({
      state: 'gone',
    });
  });

  test('leads to the notice of an entry that moved before it was withdrawn', () => {
    const withdrawn = [{ ...left('deux'), at, reason: 'Une erreur.' }];
    expect(whereIs('un', { former: [left('un')], withdrawn })).toEqual({
      state: 'moved',
      path: '/fr/actualites/deux',
    });
  });
});

test('an address that was never an entry’s is unknown', () => {
  expect(whereIs('jamais', { former: [left('un')] }, { a1: 'deux' })).toBeNull();
});

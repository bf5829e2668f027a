import { Directory } from '../index/directory';
import { adoptDirectory } from '../index/directory.server';
import { whereIs } from './whereIs.server';

jest.mock('../../env', () => ({
  env: () => ({ locales: ['fr', 'en'], localesDir: null, dataDir: '/nowhere' }),
}));

const partner = (slug: string) => ({ kind: 'entry', type: 'partner', locale: 'fr', slug }) as const;

test('an entry is found by its slug, and by its identifier, which never changes', () => {
  const directory = new Directory();
  const updatedAt = '2024-04-10T08:00:00.000Z';
  directory.replace('partner', 'fr', [{ documentId: 'par1', slug: 'brno', updatedAt }]);
  adoptDirectory(directory);
  expect(whereIs(partner('brno'))).toEqual({ state: 'present', address: partner('brno') });
  expect(whereIs(partner('par1'))).toEqual({ state: 'present', address: partner('brno') });
  expect(whereIs(partner('par2'))).toEqual({ state: 'unknown' });
});

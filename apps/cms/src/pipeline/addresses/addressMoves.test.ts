import type { RecordedChange } from '../record/change';
import { addressMoves } from './addressMoves';

const change = (
  action: RecordedChange['action'],
  slug: string,
  more: Partial<RecordedChange> = {},
): RecordedChange => ({
  type: 'article',
  documentId: 'a',
  action,
  entries: [{ locale: 'fr', slug, formerSlug: null }],
  touched: [],
  ...more,
});

const current = (slug: string) => ({
  id: 1,
  type: 'article',
  documentId: 'a',
  locale: 'fr',
  slug,
  state: 'current' as const,
  reason: null,
});

describe('addresses', () => {
  it('stay untouched when an entry is published again where it is', () => {
    expect(addressMoves([change('publish', 'un')], [current('un')])).toEqual([]);
  });

  it('follow several changes of one transaction', () => {
    const changes = [change('publish', 'deux'), change('publish', 'trois')];
    const moves = addressMoves(changes, [current('un')]);
    expect(moves.map(({ slug, state }) => [slug, state])).toEqual([
      ['un', 'former'],
      ['deux', 'former'],
      ['trois', 'current'],
    ]);
    expect(changes.map(({ entries }) => entries[0]?.formerSlug)).toEqual(['un', 'deux']);
  });

  it('of an entry withdrawn and published in one transaction end where it is', () => {
    const changes = [change('unpublish', 'un', { reasons: { fr: 'x' } }), change('publish', 'un')];
    expect(addressMoves(changes, [current('un')])).toMatchObject([
      { slug: 'un', state: 'current', reason: null },
    ]);
  });

  it('are withdrawn even where they were never written down', () => {
    expect(addressMoves([change('delete', 'un')], [])).toMatchObject([
      { id: null, slug: 'un', state: 'withdrawn', reason: null },
    ]);
  });

  it('are not concerned by a file', () => {
    expect(addressMoves([change('media', 'un', { entries: [] })], [current('un')])).toEqual([]);
  });
});

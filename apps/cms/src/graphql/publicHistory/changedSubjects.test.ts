import type { Snapshot } from '../../pipeline/entry/snapshot';
import { changedSubjects } from './changedSubjects';

const type = {
  told: { title: 'title', termKind: 'term', termYears: 'term', parties: 'parties', steps: 'steps' },
} as const;
const agreement = (
  fields: Snapshot['fields'] = {},
  relations: Snapshot['relations'] = {},
): Snapshot => ({ fields: { title: 'Jumelage', slug: 'jumelage', ...fields }, relations });
const parties = (...ids: string[]) => ({
  parties: ids.map((documentId) => ({ documentId, name: documentId })),
});

describe('what readers are told has changed', () => {
  test('is what the type tells of, each once', () => {
    const after = agreement({ slug: 'autre', termKind: 'fixed', termYears: 5 });
    expect(changedSubjects(type, agreement(), after)).toEqual(['term']);
  });

  test('is nothing where an empty field is empty in another way, or parts stand in another order', () => {
    const before = agreement({ termYears: null, termKind: '' }, parties('rennes', 'erlangen'));
    expect(changedSubjects(type, before, agreement({}, parties('erlangen', 'rennes')))).toEqual([]);
  });

  test('of a relation is who is named, and not what they are called', () => {
    const before = agreement({}, parties('rennes'));
    const renamed = agreement({}, { parties: [{ documentId: 'rennes', name: 'Rennes' }] });
    expect(changedSubjects(type, before, renamed)).toEqual([]);
    expect(changedSubjects(type, before, agreement({}, parties('rennes', 'brno')))).toEqual([
      'parties',
    ]);
  });

  test('of parts that have versions of their own is theirs to say', () => {
    const after = agreement({}, { steps: [{ documentId: 'draft', name: '' }] });
    expect(changedSubjects(type, agreement(), after, ['steps'])).toEqual([]);
  });

  test('is nothing of items that are not for the public', () => {
    const visit = { told: { programme: 'programme' }, itemsByVisibility: ['programme'] } as const;
    const programme = (...visibilities: string[]) =>
      agreement({ programme: visibilities.map((visibility) => ({ visibility })) });
    expect(changedSubjects(visit, programme('public'), programme('public', 'press'))).toEqual([]);
    expect(changedSubjects(visit, programme(), programme('public'))).toEqual(['programme']);
  });
});

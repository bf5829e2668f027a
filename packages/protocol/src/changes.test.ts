import fc from 'fast-check';
import { decodeRequest, encodeRequest } from './call';
import { siteCalls } from './calls';
import { anyRevision } from './calls.fixture';
import { changeSchema, type Change, type Revision } from './changes';
import { maxBodyBytes } from './limits';
import { pushRequest } from './pushRequest';

const change: Change = {
  type: 'article',
  documentId: 'a1',
  action: 'publish',
  entries: [{ locale: 'fr', slug: 'un-protocole', formerSlug: null }],
  touched: [],
};

test.each([
  { type: 'x/../y' },
  { documentId: '../../etc' },
  { documentId: '' },
  { action: 'explode' },
  { entries: [{ locale: 'fr' }] },
  { touched: ['a1'] },
])('what holds %j is no change', (wrong) => {
  expect(changeSchema.safeParse({ ...change, ...wrong }).success).toBe(false);
});

test('a change that touches a thousand documents is told like any other', () => {
  const touched = Array.from({ length: 1_000 }, (_, at) => ({
    type: 'article',
    documentId: `n${at}`,
  }));
  expect(changeSchema.safeParse({ ...change, touched }).success).toBe(true);
});

test('a push is never longer than a call holds, and reads back as a start of what there was', () => {
  const long = anyRevision.map((revision) => ({
    ...revision,
    changes: revision.changes.map((one) => ({ ...one, files: ['é'.repeat(9_000)] })),
  }));
  fc.assert(
    fc.property(fc.array(fc.oneof(anyRevision, long), { maxLength: 60 }), (revisions) => {
      const message = encodeRequest(siteCalls.push, pushRequest(7, revisions));
      expect(Buffer.byteLength(message.body)).toBeLessThanOrEqual(maxBodyBytes);
      const read = decodeRequest(siteCalls.push, message);
      const told = read.data?.revisions ?? [];
      expect(told).toEqual(revisions.slice(0, told.length));
    }),
    { numRuns: 30 },
  );
});

test('a push holds fifty revisions at most', () => {
  const revisions = Array.from({ length: 60 }, (_, at): Revision => ({
    revision: at + 1,
    at: '2024-04-09T10:00:00.000Z',
    changes: [change],
  }));
  expect(pushRequest(60, revisions).revisions).toHaveLength(50);
});

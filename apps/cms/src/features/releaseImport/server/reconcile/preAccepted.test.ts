import path from 'node:path';
import { preAccepted } from './preAccepted.fixture';

const folder = path.join(__dirname, '../../../../../../../packages/press-release/corpus');

test.each(['open', 'sealed', 'third'] as const)(
  'of the %s releases, 98 of 100 facts that nobody is asked about are right, and none is without words',
  (part) => {
    const { told, right, wrong, withoutEvidence, linkedBelowExact } = preAccepted(folder, part);
    expect(told).toBeGreaterThan(100);
    expect({ share: right / told >= 0.98, wrong: right / told >= 0.98 ? [] : wrong }).toEqual({
      share: true,
      wrong: [],
    });
    expect(withoutEvidence).toEqual([]);
    expect(linkedBelowExact).toEqual([]);
  },
);

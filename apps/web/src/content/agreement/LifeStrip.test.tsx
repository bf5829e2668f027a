import { renderOnSite } from '../../i18n/render.fixture';
import { makeMilestone } from '../shared/shared.fixture';
import { makeAgreementCard } from './agreement.fixture';
import { LifeStrip } from './LifeStrip';

const drawn = (changes: Parameters<typeof makeAgreementCard>[0], today = '2030-01-01') => {
  const { container } = renderOnSite(
    <LifeStrip agreement={makeAgreementCard(changes)} today={today} />,
  );
  return container.querySelector('.force')?.getAttribute('d') ?? null;
};

test('it is drawn from the entry into force to the end of the term, on one scale for all', () => {
  // 2024 to 2029 of 1950 to 2030, on 168 units.
  const [, from, to] = /^M([\d.]+) 6H([\d.]+)$/.exec(drawn({}) ?? '') ?? [];
  expect(Number(from)).toBeCloseTo((74.3 / 80) * 168, 0);
  expect(Number(to)).toBeCloseTo((79.3 / 80) * 168, 0);
});

test('of one that is signed only, nothing is drawn as in force', () => {
  expect(drawn({ entersIntoForceOnSignature: false })).toBe('');
});

test('of one of which no date is known, nothing is drawn', () => {
  expect(drawn({ milestones: [makeMilestone({ date: null })] })).toBeNull();
});

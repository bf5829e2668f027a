import { suspensionAfter } from './agreementSuspension';
import { date } from './partialDate.fixture';

const suspended = (when: string) => ({ kind: 'suspended' as const, date: date(when) });
const resumed = (when: string) => ({ kind: 'resumed' as const, date: date(when) });

/** Three resumptions for two suspensions of one year: something is wrong or missing. */
const muddle = [
  suspended('2022'),
  suspended('2022-05'),
  resumed('2022'),
  resumed('2022-06'),
  resumed('2022-07'),
];

describe('suspensionAfter', () => {
  it.each([
    ['nothing', [], 'active'],
    ['a suspension', [suspended('2022')], 'suspended'],
    [
      'two suspensions and one resumption',
      [suspended('2020'), suspended('2021'), resumed('2022')],
      'active',
    ],
    ['a resumption alone', [resumed('2022')], 'active'],
    ['both on one day', [suspended('2022-05-01'), resumed('2022-05-01')], 'active'],
    ['both in one year', [suspended('2022-05'), resumed('2022')], 'active'],
    [
      'both in one year, suspended before',
      [suspended('2021'), resumed('2022'), suspended('2022')],
      'suspended',
    ],
    [
      'a chain of dates that overlap',
      [suspended('2022'), suspended('2022-02-01'), resumed('2022-11')],
      'suspended',
    ],
    ['a muddle', muddle, 'unsure'],
    ['a muddle, then a suspension', [...muddle, suspended('2023')], 'suspended'],
    ['a muddle, then a resumption', [...muddle, resumed('2023')], 'active'],
    ['a muddle, then both in one year', [...muddle, suspended('2023'), resumed('2023')], 'unsure'],
  ])('after %s, is the same in whichever order it is told', (_, toggles, expected) => {
    expect(suspensionAfter(toggles)).toBe(expected);
    expect(suspensionAfter([...toggles].reverse())).toBe(expected);
  });
});

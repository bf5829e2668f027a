import { readRegister } from '../readRegister';
import { layouts } from './layouts.fixture';
import { scoreOf } from './score.fixture';

describe.each(layouts().map((layout) => [layout.name, layout] as const))(
  '%s',
  (name, { bytes, truths }) => {
    const draft = readRegister(bytes, { name });

    it('has its sixty agreements, and nothing else taken for one', () => {
      expect(draft.agreements).toHaveLength(60);
    });

    it('is understood without a question in nine cells of ten, and wrongly in none', () => {
      const { cells, right, wrong } = scoreOf(draft, truths);
      expect(wrong).toEqual([]);
      expect(right / cells).toBeGreaterThanOrEqual(0.9);
    });

    it('has each fact with the cell that it stands in', () => {
      const facts = draft.agreements.flatMap(({ parties, signedOn, instrument }) => [
        ...parties.map((one) => one.name),
        ...(signedOn ? [signedOn] : []),
        ...(instrument ? [instrument] : []),
      ]);
      const lacking = facts.filter(
        ({ evidence: { file, cell, text } }) => file !== name || !/^[A-Z]+\d+$/.test(cell) || !text,
      );
      expect([facts.length > 170, lacking]).toEqual([true, []]);
    });
  },
);

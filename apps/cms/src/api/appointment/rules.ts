import type { FieldRule } from '../../platform/contentTypes/fieldRule';
import { datesInOrder } from '../../platform/fieldRules/order';

export const rules: readonly FieldRule[] = [
  datesInOrder(
    { date: 'start', precision: 'startPrecision' },
    { date: 'end', precision: 'endPrecision' },
  ),
];

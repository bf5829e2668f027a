import type { FieldRule } from '../../platform/contentTypes/fieldRule';
import { timeZone } from '../../platform/fieldRules/checks';
import { datesInOrder, momentsInOrder } from '../../platform/fieldRules/order';
import { inParts, onField } from '../../platform/fieldRules/values';

export const rules: readonly FieldRule[] = [
  datesInOrder({ date: 'start', precision: 'precision' }, { date: 'end', precision: 'precision' }),
  onField('timeZone', timeZone('timeZone')),
  inParts('programme', 'end', momentsInOrder('start', 'end')),
];

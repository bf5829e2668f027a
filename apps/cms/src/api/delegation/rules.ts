import type { FieldRule } from '../../platform/contentTypes/fieldRule';
import { timeZone } from '../../platform/fieldRules/checks';
import { datesInOrder, momentsInOrder, momentsWithin } from '../../platform/fieldRules/order';
import { inParts, onField } from '../../platform/fieldRules/values';

const start = { date: 'start', precision: 'precision' };
const end = { date: 'end', precision: 'precision' };

export const rules: readonly FieldRule[] = [
  datesInOrder(start, end),
  onField('timeZone', timeZone('timeZone')),
  momentsWithin('programme', ['start', 'end'], start, end),
  inParts('programme', 'end', momentsInOrder('start', 'end')),
];

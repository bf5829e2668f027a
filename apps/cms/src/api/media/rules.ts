import type { FieldRule } from '../../platform/contentTypes/fieldRule';
import { webAddress } from '../../platform/fieldRules/checks';
import { onField } from '../../platform/fieldRules/values';
import { whileListed } from '../../platform/fieldRules/whileListed';

export const rules: readonly FieldRule[] = [
  onField('licenceUrl', webAddress('licenceUrl')),
  whileListed('alternativeText', 'alternative', 'decorative'),
  whileListed('credit', 'credit'),
];

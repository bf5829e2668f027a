import type { FieldRule } from '../../platform/contentTypes/fieldRule';
import { webAddress } from '../../platform/fieldRules/checks';
import { inParts, onField } from '../../platform/fieldRules/values';

export const rules: readonly FieldRule[] = [
  onField('dataLicenceUrl', webAddress('dataLicenceUrl')),
  inParts('publisher', 'url', webAddress('url')),
  inParts('host', 'url', webAddress('url')),
];

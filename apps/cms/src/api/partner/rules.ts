import type { FieldRule } from '../../platform/contentTypes/fieldRule';
import { between, country, listOfTexts, webAddress } from '../../platform/fieldRules/checks';
import { noCycle } from '../../platform/fieldRules/noCycle';
import { onField } from '../../platform/fieldRules/values';

export const rules: readonly FieldRule[] = [
  noCycle('home', 'localPartners', 'name'),
  onField('latitude', between('latitude', -90, 90)),
  onField('longitude', between('longitude', -180, 180)),
  onField('country', country('country')),
  onField('url', webAddress('url')),
  onField('aliases', listOfTexts('aliases')),
];

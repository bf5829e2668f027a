import type { FieldRule } from '../../platform/contentTypes/fieldRule';
import {
  between,
  country,
  identifier,
  listOfTexts,
  webAddress,
} from '../../platform/fieldRules/checks';
import { noCycle } from '../../platform/fieldRules/noCycle';
import { inParts, onField } from '../../platform/fieldRules/values';
import { together } from '../../platform/fieldRules/together';

export const rules: readonly FieldRule[] = [
  noCycle('home', 'localPartners', 'name'),
  onField('latitude', between('latitude', -90, 90)),
  onField('longitude', between('longitude', -180, 180)),
  together('latitude', 'longitude'),
  inParts('identifiers', 'value', identifier),
  onField('country', country('country')),
  onField('url', webAddress('url')),
  onField('aliases', listOfTexts('aliases')),
];

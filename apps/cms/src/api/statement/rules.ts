import type { FieldRule } from '../../platform/contentTypes/fieldRule';
import { languageCode, webAddress } from '../../platform/fieldRules/checks';
import { inParts, onField } from '../../platform/fieldRules/values';

export const rules: readonly FieldRule[] = [
  onField('language', languageCode('language')),
  inParts('translations', 'language', languageCode('language')),
  inParts('sources', 'url', webAddress('url')),
];

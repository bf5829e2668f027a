import type { AdminFeature } from '../../../platform/admin/adminFeature';
import type { InputKind } from '../../../platform/contentTypes/contentForm';
import { choiceWords } from '../words/choiceWords';
import { CountryInput, LanguageInput, TimeZoneInput } from './CodeInput';
import { LanguagesInput } from './LanguagesInput';
import { LatitudeInput, LongitudeInput } from './PositionInput';
import { TextsInput } from './TextsInput';

/** Each input that a form names in place of the one its field's type would have. */
const inputs = {
  country: CountryInput,
  language: LanguageInput,
  languages: LanguagesInput,
  'time-zone': TimeZoneInput,
  texts: TextsInput,
  latitude: LatitudeInput,
  longitude: LongitudeInput,
} satisfies Record<InputKind, unknown>;

/** Choices by name where codes, lists in brackets and bare numbers were typed. */
export const choices: AdminFeature = { words: choiceWords, fields: inputs };

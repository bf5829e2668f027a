import { countryMeant, isCountryCode, isLanguageCode, languagesNamed } from '@entente/model/codes';
import { identifierProblem } from '@entente/model/identifiers';
import { webAddressProblem } from '@entente/model/webAddress';
import { isZoneName, zoneMeant } from '@entente/model/zoneNames';
import { fieldRuleWords as words } from './fieldRuleWords';
import { textIn, type CheckField } from './values';

/** A page that anybody may open: 'https://…', without a name and a password. */
export const webAddress =
  (field: string): CheckField =>
  (row) => {
    const text = textIn(row, field);
    const problem = text === '' ? null : webAddressProblem(text);
    return problem && ((language) => words.say(language, `url.${problem}`, { text }));
  };

/** A name of the IANA database: 'America/Toronto'. */
export const timeZone =
  (field: string): CheckField =>
  (row) => {
    const text = textIn(row, field);
    if (text === '' || isZoneName(text)) return null;
    const zone = zoneMeant(text);
    return (language) =>
      zone
        ? words.say(language, 'zone.meant', { text, zone })
        : words.say(language, 'zone.unknown', { text });
  };

/** A country of ISO 3166-1. */
export const country =
  (field: string): CheckField =>
  (row) => {
    const text = textIn(row, field);
    if (text === '' || isCountryCode(text)) return null;
    const meant = countryMeant(text);
    return (language) =>
      meant
        ? words.say(language, 'country.meant', { text, meant })
        : words.say(language, 'country.unknown', { text });
  };

const sayLanguage = (text: string): ReturnType<CheckField> => {
  const [meant] = languagesNamed(text);
  return (language) =>
    meant
      ? words.say(language, 'language.meant', { text, meant })
      : words.say(language, 'language.unknown', { text });
};

/** A language by its code: 'fr', 'fr-CA'. */
export const languageCode =
  (field: string): CheckField =>
  (row) => {
    const text = textIn(row, field);
    return text === '' || isLanguageCode(text) ? null : sayLanguage(text);
  };

/** A list of language codes, each once: ["fr", "en"]. */
export const languageCodes =
  (field: string): CheckField =>
  (row) => {
    const value = row[field];
    if (value === null || value === undefined || value === '') return null;
    const codes: unknown[] = Array.isArray(value) ? value : [];
    const isCode = (one: unknown) => typeof one === 'string' && isLanguageCode(one);
    const isList = Array.isArray(value) && codes.every(isCode);
    if (isList && new Set(codes).size === codes.length) return null;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const named = languagesNamed(text);
    const meant = JSON.stringify(named.length > 0 ? named : ['fr', 'en']);
    return (language) => words.say(language, 'languages', { text, meant });
  };

/** A number as its register writes it: the part of a field that names a register and a number. */
export const identifier: CheckField = (row) => {
  const [scheme, text] = [textIn(row, 'scheme'), textIn(row, 'value')];
  const problem = text === '' ? null : identifierProblem(scheme, text);
  return problem && ((language) => words.say(language, 'identifier', { text, scheme, ...problem }));
};

/** A list of texts: ["Ville de Québec", "VQ"]. */
export const listOfTexts =
  (field: string): CheckField =>
  (row) => {
    const value = row[field];
    if (value === null || value === undefined || value === '') return null;
    const isList =
      Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '');
    return isList ? null : (language) => words.say(language, 'texts');
  };

/** A number between two others, both included. */
export const between =
  (field: string, least: number, most: number): CheckField =>
  (row) => {
    const value = row[field];
    if (value === null || value === undefined || value === '') return null;
    const number = Number(value);
    if (number >= least && number <= most) return null;
    const values = { value: String(value), least: String(least), most: String(most) };
    return (language) => words.say(language, 'range', values);
  };

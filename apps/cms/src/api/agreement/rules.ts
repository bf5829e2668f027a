import type { FieldRule } from '../../platform/contentTypes/fieldRule';
import { beforeSignature } from '../../platform/fieldRules/beforeSignature';
import { languageCode, languageCodes, webAddress } from '../../platform/fieldRules/checks';
import { noCycle } from '../../platform/fieldRules/noCycle';
import { inParts, onField } from '../../platform/fieldRules/values';
import { agreementWords } from './words/agreementWords';

/** What is to be given notice of has to be running by then. */
const noticeWithinTerm: FieldRule = {
  fields: ['noticeMonths', 'termYears'],
  problems({ row: { noticeMonths: months, termYears: years } }) {
    if (typeof months !== 'number' || typeof years !== 'number' || months <= 12 * years) return [];
    const values = { months: String(months), term: String(12 * years) };
    return [
      { path: ['noticeMonths'], say: (language) => agreementWords.say(language, 'notice', values) },
    ];
  },
};

const milestonesInOrder: FieldRule = {
  fields: ['milestones'],
  async problems({ linked }) {
    return beforeSignature(await linked('milestones'), ['milestones']);
  },
};

export const rules: readonly FieldRule[] = [
  noticeWithinTerm,
  milestonesInOrder,
  noCycle('parent', 'children', 'title'),
  onField('authenticLanguages', languageCodes('authenticLanguages')),
  inParts('documents', 'language', languageCode('language')),
  inParts('sources', 'url', webAddress('url')),
];

import type { Draft } from '@entente/press-release/draft';
import { isMessageKey, message } from '@entente/press-release/words/messages';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { cmsEnv } from '../../../platform/env';
import type { MessageLanguage } from '../../../platform/messages/words';
import type { ItemType, Proposal } from '../proposal';
import { releaseImportWords, type ReleaseImportKey } from '../words/releaseImportWords';
import { sha256Of } from './hashes';
import {
  BusyError,
  readRelease,
  SlowError,
  TooHeavyError,
  type ReadAnswer,
} from './read/readRelease';
import { readMade } from './readMade';
import { readRegister } from './readRegister';
import { reconcile } from './reconcile/reconcile';

/** A file as it came, and whom it is read for. */
export interface ProposalAsked {
  bytes: Uint8Array;
  fileName: string;
  language: MessageLanguage;
  canCreate(type: ItemType): boolean;
}

/**
 * Why a release was not read, and what to do about it.
 * @returns undefined for what is none of the reader's doing
 */
export function whyUnread(error: unknown, fileName: string): ReleaseImportKey | undefined {
  if (error instanceof BusyError) return 'problems.busy';
  if (error instanceof SlowError) return 'problems.slow';
  if (!(error instanceof TooHeavyError)) return undefined;
  // What is pasted comes as such a file: nobody is told to paste it again.
  return /\.(txt|md|html?)$/i.test(fileName) ? 'problems.tooHeavyText' : 'problems.tooHeavy';
}

const refuse = (language: MessageLanguage, key: ReleaseImportKey): never => {
  throw new errors.ValidationError(releaseImportWords.say(language, key));
};

async function answerOf({ bytes, fileName, language }: ProposalAsked): Promise<ReadAnswer> {
  try {
    return await readRelease({ bytes, name: fileName, language });
  } catch (error) {
    const key = whyUnread(error, fileName);
    if (key) refuse(language, key);
    throw error;
  }
}

/** @throws ValidationError in the reader's language, with what to do about it */
async function draftOf(asked: ProposalAsked): Promise<Draft> {
  const answer = await answerOf(asked);
  if ('draft' in answer) return answer.draft;
  const key = isMessageKey(answer.reason) ? answer.reason : 'unreadable';
  throw new errors.ValidationError(message(key, asked.language));
}

/** Entries are written in the language of the release, where the site has it. */
function localeOf({ language }: Draft): string {
  const { locales } = cmsEnv();
  return locales.find((code) => code === language) ?? locales[0];
}

/**
 * Reads a release and compares it with the register. Writes nothing.
 * @throws ValidationError in the reader's language where it can't be read
 */
export async function propose(strapi: Core.Strapi, asked: ProposalAsked): Promise<Proposal> {
  const draft = await draftOf(asked);
  const locale = localeOf(draft);
  const register = await readRegister(strapi, locale, draft.date?.value ?? null);
  const { earlier, made } = await readMade(strapi, draft, locale);
  const { language, canCreate } = asked;
  const isOther = earlier !== null && !earlier.isSame;
  const items =
    draft.kind === 'not-a-release'
      ? []
      : reconcile({ draft, register, language, locale, made, isOther, canCreate });
  return {
    draft,
    sha256: sha256Of(asked.bytes),
    fileName: asked.fileName,
    locale,
    items,
    earlier,
  };
}

import type { Draft } from '@entente/press-release/draft';
import { createHash } from 'node:crypto';
import { nameKey } from './names';

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The same for a release in two formats, whatever spaces and line ends it came with. */
export const textHashOf = ({ source }: Draft): string =>
  sha256Of(source.normalize('NFC').replace(/\s+/g, ' ').trim());

/** What a correction says before its headline: "RECTIFICATIF – ", "Annule et remplace : ". */
export const withoutMark = (headline: string): string =>
  headline.replace(
    /^[^\p{L}]{0,20}(?:rectificatif|correction|erratum|annule et remplace)[^\p{L}]{0,20}/iu,
    '',
  );

/** What two versions of a release share, and a correction with what it corrects; '' for none. */
export const headlineKeyOf = ({ headline }: Draft): string =>
  headline ? nameKey(withoutMark(headline.value)) : '';

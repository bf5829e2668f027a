import type { PublicRow } from '../publicGraph';
import { textOf } from './values';

export const personName = (speaker: PublicRow): string =>
  `${textOf(speaker, 'givenName')} ${textOf(speaker, 'familyName')}`.trim();

import { cmsEnv } from '../../../platform/env';
import type { FullText } from './fullText';
import { postgresFullText } from './postgresFullText';
import { sqliteFullText } from './sqliteFullText';

/** The full text index of the database in use. */
export function fullText(): FullText {
  return cmsEnv().database.client === 'postgres' ? postgresFullText : sqliteFullText;
}

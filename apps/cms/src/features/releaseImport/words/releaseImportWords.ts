import { wordsOf, type KeyOf } from '../../../platform/messages/words';
import en from './en.json';
import fr from './fr.json';

export const releaseImportWords = wordsOf('releaseImport', { fr, en });

export type ReleaseImportKey = KeyOf<typeof releaseImportWords>;

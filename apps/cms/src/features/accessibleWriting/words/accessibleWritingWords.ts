import { wordsOf } from '../../../platform/messages/words';
import en from './en.json';
import fr from './fr.json';

/** What is told of a text that some of its readers would not understand. */
export const accessibleWritingWords = wordsOf('accessibleWriting', { fr, en });

import { wordsOf } from '../messages/words';
import en from './words/en.json';
import fr from './words/fr.json';

/** What is said of a value that can't be. */
export const fieldRuleWords = wordsOf('fieldRules', { fr, en });

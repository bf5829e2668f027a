import { wordsOf } from '../messages/words';
import en from './en.json';
import fr from './fr.json';

export const platformWords = wordsOf('platform', { fr, en });

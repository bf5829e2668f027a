import { languageName } from '../../platform/locales/languageName';
import type { MessageLanguage } from '../../platform/messages/words';
import { pipelineWords } from './pipelineWords';

/** In which of its languages something is said of an entry: « (en arabe) »; empty for none. */
export const inLocale = (locale: string | null, language: MessageLanguage): string =>
  locale
    ? pipelineWords.say(language, 'publication.inLocale', {
        language: languageName(locale, language),
      })
    : '';

import type { MessageLanguage, Words } from '../platform/messages/words';
import { pipelineWords } from '../pipeline/words/pipelineWords';
import { platformWords } from '../platform/words/platformWords';
import { features } from './features';
import { strapiWords } from './strapiWords';

const underTheirIds = ({ prefix, files }: Words, language: MessageLanguage) =>
  Object.fromEntries(
    Object.entries(files[language]).map(([key, text]) => [`${prefix}.${key}`, text]),
  );

/** All that the admin says beyond what Strapi says by itself, by message ids. */
export function translationsIn(language: MessageLanguage): Record<string, string> {
  return Object.assign(
    {},
    ...features.map(({ translations }) => translations?.[language]),
    strapiWords[language],
    underTheirIds(platformWords, language),
    underTheirIds(pipelineWords, language),
    ...features.map(({ words }) => words && underTheirIds(words, language)),
  ) as Record<string, string>;
}

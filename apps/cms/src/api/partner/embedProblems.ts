import {
  embedKeyMaxLength,
  embedKeyPattern,
  leastContrast,
  mostRadius,
  readOrigins,
  themeProblems,
} from '@entente/model/embedSettings';
import type { MessageLanguage } from '../../platform/messages/words';
import { partnerWords } from './words/partnerWords';

/** The component as its row holds it. */
export interface EmbedSettings {
  key: string | null;
  origins: string | null;
  accent: string | null;
  surface: string | null;
  text: string | null;
  radius: number | null;
  font: string | null;
}

interface EmbedProblem {
  field: keyof EmbedSettings;
  message: string;
}

/** An empty box of a form is nothing said. */
const said = (text: string | null) => (text?.trim() ? text.trim() : null);

/** What keeps a partner's settings from being used, in the words of the editor's language. */
export function embedProblems(settings: EmbedSettings, language: MessageLanguage): EmbedProblem[] {
  const { key, origins, radius } = settings;
  const wrongKey =
    said(key) !== null &&
    !(embedKeyPattern.test(key ?? '') && (key ?? '').length <= embedKeyMaxLength);
  const { wrong } = readOrigins(origins);
  const theme = {
    accent: said(settings.accent),
    surface: said(settings.surface),
    text: said(settings.text),
    font: said(settings.font),
    radius,
  };
  const values = { least: String(leastContrast), most: String(mostRadius) };
  return [
    ...(wrongKey
      ? [
          {
            field: 'key' as const,
            message: partnerWords.say(language, 'embed.key', { key: key ?? '' }),
          },
        ]
      : []),
    ...wrong.map((origin) => ({
      field: 'origins' as const,
      message: partnerWords.say(language, 'embed.origin', { origin }),
    })),
    ...themeProblems(theme).map((problem) => ({
      field: problem.field,
      message:
        problem.kind === 'contrast'
          ? partnerWords.say(language, `embed.contrast.${problem.field}`, {
              ...values,
              ratio: String(problem.ratio),
            })
          : partnerWords.say(language, `embed.${problem.kind}`, {
              ...values,
              value: String(settings[problem.field]),
            }),
    })),
  ];
}

import {
  embedKeyMaxLength,
  embedKeyPattern,
  leastContrast,
  mostRadius,
  readOrigins,
  themeProblems,
} from '@entente/model/embedSettings';
import type { FieldProblem } from '../../platform/contentTypes/fieldRule';
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

type Say = Parameters<typeof partnerWords.say>;

const problemAt = (field: keyof EmbedSettings, word: Say[1], values: Say[2]): FieldProblem => ({
  path: ['embed', field],
  say: (language) => partnerWords.say(language, word, values),
});

/** An empty box of a form is nothing said. */
const said = (text: string | null) => (text?.trim() ? text.trim() : null);

/** What keeps a partner's settings from being used. */
export function embedProblems(settings: EmbedSettings): FieldProblem[] {
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
  const limits = { least: String(leastContrast), most: String(mostRadius) };
  return [
    ...(wrongKey ? [problemAt('key', 'embed.key', { key: key ?? '' })] : []),
    ...wrong.map((origin) => problemAt('origins', 'embed.origin', { origin })),
    ...themeProblems(theme).map((problem) =>
      problem.kind === 'contrast'
        ? problemAt(problem.field, `embed.contrast.${problem.field}`, {
            ...limits,
            ratio: String(problem.ratio),
          })
        : problemAt(problem.field, `embed.${problem.kind}`, {
            ...limits,
            value: String(settings[problem.field]),
          }),
    ),
  ];
}

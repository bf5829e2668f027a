import type { Core } from '@strapi/strapi';
import { refuseAtFields } from '../../platform/messages/refuseAtFields';
import type { MessageLanguage } from '../../platform/messages/words';
import { pipelineWords } from '../words/pipelineWords';

/** NUL, and halves of a character: PostgreSQL keeps none of them, and no page may hold one. */
const UNSTORABLE = /\0|[\uD800-\uDFFF]/u;

/** Where texts hold a character that can't be kept: ['sources', '0', 'title']. */
export function unstorableTexts(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? [[...path]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    UNSTORABLE.test(name) ? [[...path]] : unstorableTexts(one, [...path, name]),
  );
}

/**
 * Refuses a text that no database keeps as it is, at its field, before anything is written.
 * @throws ValidationError in the editor's language
 */
export function refuseUnstorable(
  strapi: Core.Strapi,
  data: Readonly<Record<string, unknown>>,
): void {
  const say = (language: MessageLanguage) => pipelineWords.say(language, 'text.unstorable');
  refuseAtFields(
    strapi,
    unstorableTexts(data).map((path) => ({ path, say })),
  );
}

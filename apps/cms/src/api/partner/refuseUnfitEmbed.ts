import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readersLanguage } from '../../platform/messages/readersLanguage';
import { embedProblems, type EmbedSettings } from './embedProblems';
import { partnerWords } from './words/partnerWords';

const PARTNER = 'api::partner.partner';

/**
 * Refuses to keep settings that no page could use; to be called inside the transaction that wrote
 * them.
 * @throws ValidationError in the editor's language
 */
export async function refuseUnfitEmbed(strapi: Core.Strapi, documentId: string): Promise<void> {
  const rows: { embed: EmbedSettings | null }[] = await strapi.db
    .query(PARTNER)
    .findMany({ where: { documentId }, populate: ['embed'] });
  const language = readersLanguage(strapi);
  const [settings] = rows.flatMap(({ embed }) => embed ?? []);
  if (!settings) return;
  const found = embedProblems(settings, language).map(({ field, message }) => ({
    path: ['embed', field],
    name: 'ValidationError',
    message,
  }));
  if (settings.key && (await isTaken(strapi, settings.key, documentId))) {
    const message = partnerWords.say(language, 'embed.keyTaken', { key: settings.key });
    found.push({ path: ['embed', 'key'], name: 'ValidationError', message });
  }
  if (found.length === 0) return;
  const problems = found.map(({ message }) => message).join(' ');
  throw new errors.ValidationError(problems, { errors: found });
}

async function isTaken(strapi: Core.Strapi, key: string, documentId: string): Promise<boolean> {
  const others = await strapi.db
    .query(PARTNER)
    .count({ where: { documentId: { $ne: documentId }, embed: { key } } });
  return others > 0;
}

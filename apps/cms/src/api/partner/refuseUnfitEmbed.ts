import type { Core } from '@strapi/strapi';
import { refuseAtFields } from '../../platform/messages/refuseAtFields';
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
  const [settings] = rows.flatMap(({ embed }) => embed ?? []);
  if (!settings) return;
  const found = embedProblems(settings);
  const { key } = settings;
  if (key && (await isTaken(strapi, key, documentId)))
    found.push({
      path: ['embed', 'key'],
      say: (language) => partnerWords.say(language, 'embed.keyTaken', { key }),
    });
  refuseAtFields(strapi, found);
}

async function isTaken(strapi: Core.Strapi, key: string, documentId: string): Promise<boolean> {
  const others = await strapi.db
    .query(PARTNER)
    .count({ where: { documentId: { $ne: documentId }, embed: { key } } });
  return others > 0;
}

import type { ServerSide } from '../../platform/contentTypes/serverSide';
import { ensureEmbedKey } from './ensureEmbedKey';
import { refuseUnfitEmbed } from './refuseUnfitEmbed';
import { rules } from './rules';
import { searchText } from './searchText';
import { partners } from './seed/partner';

export const server: ServerSide = {
  searchText,
  saving: {
    rules,
    complete: ensureEmbedKey,
    async check(strapi, documentId, data) {
      if ('embed' in data) await refuseUnfitEmbed(strapi, documentId);
    },
  },
  seed: partners,
};

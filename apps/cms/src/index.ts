import type { Core } from '@strapi/strapi';
import { ensureFirstAdministrator } from './access/firstAdministrator';
import { registerReadActions } from './access/readActions';
import { ensureSiteTokens } from './access/siteTokens';
import { extendGraphql } from './graphql/extendGraphql';
import { ensureLocales } from './locales/ensureLocales';
import { registerPublishedLinkModel } from './relations/publishedLinkModel';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await registerReadActions(strapi);
    registerPublishedLinkModel(strapi);
    extendGraphql(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureLocales(strapi);
    await ensureSiteTokens(strapi);
    await ensureFirstAdministrator(strapi);
  },
};

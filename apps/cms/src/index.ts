import type { Core } from '@strapi/strapi';
import { plantDemo } from '../seed/plant';
import { ensureFirstAdministrator } from './access/firstAdministrator';
import { registerReadActions } from './access/readActions';
import { ensureSiteTokens } from './access/siteTokens';
import { Pusher } from './changes/pusher';
import { useDocumentRules } from './documents/documentMiddleware';
import { cmsEnv } from './env';
import { extendGraphql } from './graphql/extendGraphql';
import { ensureLocales } from './locales/ensureLocales';
import { registerPublishedLinkModel } from './relations/publishedLinkModel';

let pusher: Pusher | undefined;

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await registerReadActions(strapi);
    registerPublishedLinkModel(strapi);
    extendGraphql(strapi);
    // Until the CMS has started there is nobody to tell: the site renders all when it starts.
    useDocumentRules(strapi, (changes) => pusher?.push(changes));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const { secret, seed, siteInternalUrl } = cmsEnv();
    await ensureLocales(strapi);
    await ensureSiteTokens(strapi);
    await ensureFirstAdministrator(strapi);
    if (seed === 'demo') await plantDemo(strapi);
    pusher = new Pusher({
      secret,
      siteUrl: siteInternalUrl,
      onFailure: (message) => strapi.log.warn(`The site could not be told of a change: ${message}`),
    });
  },

  destroy() {
    pusher?.stop();
    pusher = undefined;
  },
};

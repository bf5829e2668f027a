import type { Core } from '@strapi/strapi';
import { readOrigins } from '@entente/model/embedSettings';
import { uidOf } from '../../../api/types';
import { cmsEnv } from '../../../platform/env';

export interface PartnerEmbed {
  documentId: string;
  name: string | null;
  isOwner: boolean;
  /** Null for a partner whose settings were never opened. */
  embed: { key: string | null; suspended: boolean; origins: string[] } | null;
}

interface Row {
  documentId: string;
  name: string | null;
  listed: boolean | null;
  embed: { key: string | null; suspended: boolean | null; origins: string | null } | null;
}

/** What the public partners set for embeds, as the site reads it; those not public have no views. */
export async function readPartnerEmbeds(strapi: Core.Strapi): Promise<PartnerEmbed[]> {
  const locale = cmsEnv().locales[0];
  const site: { owner: { documentId: string } | null } | null = await strapi.db
    .query(uidOf('site'))
    .findOne({ where: { locale }, populate: ['owner'] });
  const rows: Row[] = await strapi.db
    .query(uidOf('partner'))
    .findMany({ where: { locale }, orderBy: 'documentId', populate: ['embed'] });
  return rows.map(({ documentId, name, listed, embed }) => ({
    documentId,
    name,
    isOwner: documentId === site?.owner?.documentId,
    embed: embed && {
      key: embed.key,
      suspended: embed.suspended === true || listed !== true,
      origins: readOrigins(embed.origins).origins,
    },
  }));
}

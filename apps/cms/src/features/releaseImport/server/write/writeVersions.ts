import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../../api/types';
import { cmsEnv } from '../../../../platform/env';
import { bodyOf } from './bodyOf';
import { positionsOf } from './dataOf';
import type { Decided } from './decide';
import { documentsOf, type ImportAsked } from './importAsked';

/**
 * A release in two languages is one news item in both: what the other language says of itself is
 * its own, all else is shared. Only with a new item: in one that is there, the translation is
 * somebody's work.
 */
export async function writeVersions(
  strapi: Core.Strapi,
  { proposal: { draft, locale }, decided, person }: ImportAsked,
  documentId: string,
  { decision }: Decided,
): Promise<void> {
  if (decision.choice !== 'create') return;
  const others = draft.versions.filter(
    ({ language, headline }) =>
      language !== locale && headline && cmsEnv().locales.some((code) => code === language),
  );
  for (const { language, headline, lead } of others)
    await documentsOf(strapi, uidOf('article')).update({
      documentId,
      locale: language,
      data: {
        headline: headline?.value.slice(0, 300),
        lead: lead?.value.slice(0, 1200) ?? null,
        body: bodyOf(draft, language, lead?.value ?? '', positionsOf(draft, decided)),
        ...(person && { createdBy: person.id, updatedBy: person.id }),
      },
    });
}

import type { Core } from '@strapi/strapi';
import { refuseAtFields } from '../../platform/messages/refuseAtFields';
import type { MessageLanguage } from '../../platform/messages/words';
import { siteWords } from './words/siteWords';

export const SITE = 'api::site.site';

/** The audit as it is typed: counts of RGAA criteria, and what was found, one line each. */
export interface AuditClaim {
  auditedOn: string | null;
  criteriaMet: number | null;
  criteriaApplicable: number | null;
  nonConformities: string | null;
}

export type ClaimProblem = 'counts' | 'full';

/**
 * What a declaration can't say: more criteria met than there are, or all of them ("totally
 * compliant", decree 2019-768, article 5) while failures are listed. Null when it holds.
 */
export function claimProblem(audit: AuditClaim | null): ClaimProblem | null {
  const { criteriaMet: met, criteriaApplicable: applicable, nonConformities } = audit ?? {};
  if (met == null || applicable == null) return null;
  if (met > applicable) return 'counts';
  return applicable > 0 && met === applicable && nonConformities?.trim() ? 'full' : null;
}

/**
 * Refuses to keep a declaration that contradicts itself; to be called inside the transaction that
 * wrote it.
 * @throws ValidationError in the editor's language
 */
export async function refuseFalseClaim(strapi: Core.Strapi, documentId: string): Promise<void> {
  const rows: { accessibility: AuditClaim | null }[] = await strapi.db
    .query(SITE)
    .findMany({ where: { documentId }, populate: ['accessibility'] });
  for (const { accessibility } of rows) {
    const problem = claimProblem(accessibility);
    if (!problem) continue;
    const path = ['accessibility', problem === 'full' ? 'nonConformities' : 'criteriaMet'];
    const say = (language: MessageLanguage) => siteWords.say(language, `accessibility.${problem}`);
    refuseAtFields(strapi, [{ path, say }]);
  }
}

/** Level of conformity, in the sense of French decree 2019-768, article 5. */
export type AccessibilityLevel = 'full' | 'partial' | 'none';

export interface AuditResult {
  /** 'YYYY-MM-DD'; without an audit no conformity can be claimed. */
  auditedOn: string | null;
  criteriaMet: number | null;
  criteriaApplicable: number | null;
  nonConformities: string | null;
}

/** Share of the applicable criteria that are met, 0 to 1; null when there was no usable audit. */
export function conformityRate(audit: AuditResult | null): number | null {
  if (!audit?.auditedOn || audit.criteriaMet === null || !audit.criteriaApplicable) return null;
  if (audit.criteriaMet > audit.criteriaApplicable) return null;
  return audit.criteriaMet / audit.criteriaApplicable;
}

/** Full at 100 % with nothing listed against it, partial from 50 %, none below or unaudited. */
export function accessibilityLevel(audit: AuditResult | null): AccessibilityLevel {
  const rate = conformityRate(audit);
  if (rate === null || rate < 0.5) return 'none';
  return rate === 1 && !audit?.nonConformities?.trim() ? 'full' : 'partial';
}

import { claimProblem, type AuditClaim } from './accessibilityClaim';

const audit = (overrides: Partial<AuditClaim> = {}): AuditClaim => ({
  auditedOn: '2026-05-04',
  criteriaMet: 53,
  criteriaApplicable: 53,
  nonConformities: null,
  ...overrides,
});

test('total compliance may be declared when nothing is listed against it', () => {
  expect(claimProblem(audit())).toBeNull();
  expect(claimProblem(audit({ nonConformities: ' \n' }))).toBeNull();
});

test('total compliance may not be declared while a failure is listed', () => {
  expect(claimProblem(audit({ nonConformities: 'Le plan du site' }))).toBe('full');
});

test('partial compliance lists its failures freely', () => {
  expect(claimProblem(audit({ criteriaMet: 40, nonConformities: 'Le plan du site' }))).toBeNull();
});

test('more criteria can’t be met than apply', () => {
  expect(claimProblem(audit({ criteriaMet: 54 }))).toBe('counts');
});

test('before an audit there is nothing to contradict', () => {
  expect(claimProblem(null)).toBeNull();
  expect(claimProblem(audit({ criteriaMet: null, nonConformities: 'Le plan' }))).toBeNull();
});

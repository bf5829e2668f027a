import { accessibilityLevel, conformityRate, type AuditResult } from './accessibilityLevel';

const audit = (overrides: Partial<AuditResult>): AuditResult => ({
  auditedOn: '2026-05-04',
  criteriaMet: 53,
  criteriaApplicable: 53,
  nonConformities: null,
  ...overrides,
});

test('a site without an audit is not compliant, whatever it says of itself', () => {
  expect(accessibilityLevel(null)).toBe('none');
  expect(accessibilityLevel(audit({ auditedOn: null }))).toBe('none');
});

test('all criteria met and nothing listed against it is full compliance', () => {
  expect(accessibilityLevel(audit({}))).toBe('full');
});

test('full compliance is refused while a failure is listed', () => {
  expect(accessibilityLevel(audit({ nonConformities: 'Le plan du site' }))).toBe('partial');
});

test('half of the criteria is where partial compliance starts', () => {
  expect(accessibilityLevel(audit({ criteriaMet: 25, criteriaApplicable: 50 }))).toBe('partial');
  expect(accessibilityLevel(audit({ criteriaMet: 24, criteriaApplicable: 50 }))).toBe('none');
});

test('numbers that cannot be are no audit', () => {
  expect(conformityRate(audit({ criteriaMet: 60, criteriaApplicable: 50 }))).toBeNull();
  expect(conformityRate(audit({ criteriaApplicable: 0 }))).toBeNull();
});

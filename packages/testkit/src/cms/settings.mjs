export const SECRET = 'integration-tests-only-0123456789abcdef';

export const ADMINISTRATOR = {
  email: 'admin@entente.example',
  password: 'Integration-tests-1',
};

/** What a CMS of these tests is told, unless a suite says otherwise. */
export const usualEnvironment = {
  ENTENTE_SECRET: SECRET,
  ENTENTE_SEED: 'none',
  ENTENTE_LOCALES: 'fr,en',
  ENTENTE_ADMIN_EMAIL: ADMINISTRATOR.email,
  ENTENTE_ADMIN_PASSWORD: ADMINISTRATOR.password,
  // Nobody listens there: what is pushed is not the subject of most suites.
  ENTENTE_SITE_INTERNAL_URL: 'http://127.0.0.1:9',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

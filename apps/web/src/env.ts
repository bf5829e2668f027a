import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from './errors';

/** An origin without path or trailing slash, e.g. `https://entente.example`. */
const origin = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine((url) => url.pathname === '/' && url.search === '' && url.hash === '', {
    error: 'must be an origin, without a path',
  })
  .transform((url) => url.origin);

const schema = z.object({
  ENTENTE_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }),
  ENTENTE_CMS_URL: origin,
  ENTENTE_SITE_URL: origin,
  ENTENTE_DATA_DIR: z
    .string()
    .refine((text) => path.isAbsolute(text), { error: 'must be an absolute path' }),
  ENTENTE_LOCALES: z
    .string()
    .default('fr,en')
    .transform((text) => text.split(',').map((code) => code.trim()))
    .refine((codes) => codes.every((code) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code)), {
      error: 'must be locale codes separated by commas, e.g. fr,en',
    }),
  ENTENTE_LOCALES_DIR: z
    .string()
    .refine((text) => path.isAbsolute(text), { error: 'must be an absolute path' })
    .optional(),
});

export interface Env {
  /** Root secret; tokens and keys are derived from it, it is never sent anywhere. */
  secret: string;
  /** Origin of the CMS as seen from this server, never shown to visitors. */
  cmsUrl: string;
  /** Public origin of the site: the only source of absolute URLs. */
  siteUrl: string;
  /** Absolute folder; this site writes below `<dataDir>/site` only. */
  dataDir: string;
  /** Locale codes; the first is the default. */
  locales: [string, ...string[]];
  localesDir: string | null;
}

/** @throws ConfigError naming every variable that is missing or wrong. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `  ${name} ${source[name] === undefined ? 'is not set' : issue.message}`;
    });
    throw new ConfigError(`The site's environment is incomplete:\n${problems.join('\n')}`);
  }
  const values = parsed.data;
  const [first, ...others] = values.ENTENTE_LOCALES;
  return {
    secret: values.ENTENTE_SECRET,
    cmsUrl: values.ENTENTE_CMS_URL,
    siteUrl: values.ENTENTE_SITE_URL,
    dataDir: values.ENTENTE_DATA_DIR,
    locales: [first ?? 'fr', ...others],
    localesDir: values.ENTENTE_LOCALES_DIR ?? null,
  };
}

let read: Env | null = null;

/**
 * The environment, read once. Lazily, because `next build` loads every page without any of it.
 * `instrumentation.ts` calls this first thing, so a wrong environment stops the start.
 */
export function env(): Env {
  read ??= parseEnv(process.env);
  return read;
}

/** The address Next listens at, once it does; it writes PORT itself when given `--port`. */
export function ownOrigin(): string | null {
  const port = process.env.PORT;
  return port ? `http://127.0.0.1:${port}` : null;
}

export const isDevelopment = process.env.NODE_ENV === 'development';

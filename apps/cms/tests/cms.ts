import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deriveSecret } from '@entente/secrets/derive';
import { createStrapi, type Core, type UID } from '@strapi/strapi';
import request from 'supertest';
import { emptyDatabase } from './emptyDatabase';

export const SECRET = 'integration-tests-only-0123456789abcdef';

export type Reader = 'anonymous' | 'read' | 'preview';

interface Answer {
  status: number;
  data: Record<string, unknown> | null;
  errors: { message: string }[];
  text: string;
}

/** A real CMS on a temporary folder, or on the PostgreSQL database of the environment, emptied. */
export interface TestCms {
  strapi: Core.Strapi;
  dataDir: string;
  ask(query: string, options?: { as?: Reader; variables?: object }): Promise<Answer>;
  http(): ReturnType<typeof request>;
  stop(): Promise<void>;
}

function authorization(reader: Reader): Record<string, string> {
  if (reader === 'anonymous') return {};
  const purpose = reader === 'read' ? 'site-read-token' : 'site-preview-token';
  return { Authorization: `Bearer ${deriveSecret(SECRET, purpose)}` };
}

/** Nobody listens there: what is pushed is not the subject of most suites. */
const NO_SITE = 'http://127.0.0.1:9';

/** Starts the compiled CMS; `seed` plants the demonstration. */
export async function startCms(seed: 'demo' | 'none', siteUrl = NO_SITE): Promise<TestCms> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'entente-cms-'));
  Object.assign(process.env, {
    ENTENTE_SECRET: SECRET,
    ENTENTE_DATA_DIR: dataDir,
    ENTENTE_SEED: seed,
    ENTENTE_LOCALES: 'fr,en',
    ENTENTE_ADMIN_EMAIL: 'administration@entente.example',
    ENTENTE_ADMIN_PASSWORD: 'Integration-tests-1',
    ENTENTE_SITE_INTERNAL_URL: siteUrl,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_LOG_LEVEL: 'error',
  });
  await emptyDatabase();
  const appDir = path.resolve(__dirname, '..');
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
  try {
    await strapi.load();
  } catch (error) {
    // A start that failed half-way holds the start's lock, and the next suite would wait for it.
    await strapi.destroy().catch(() => undefined);
    throw error;
  }
  strapi.server.mount();
  const http = () => request(strapi.server.httpServer);
  return {
    strapi,
    dataDir,
    http,
    async ask(query, { as = 'read', variables = {} } = {}) {
      const response = await http()
        .post('/graphql')
        .set(authorization(as))
        .send({ query, variables });
      return {
        status: response.status,
        data: response.body.data ?? null,
        errors: response.body.errors ?? [],
        text: response.text,
      };
    },
    async stop() {
      await strapi.destroy();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type Data = Record<string, unknown>;
/** The Document Service as these tests use it, whatever the type. */
export interface Documents {
  create(params: { data: Data; locale?: string }): Promise<{ documentId: string; slug?: string }>;
  update(params: { documentId: string; data: Data; locale?: string }): Promise<unknown>;
  publish(params: { documentId: string; locale?: string }): Promise<unknown>;
  unpublish(params: { documentId: string; locale?: string }): Promise<unknown>;
  clone(params: { documentId: string; locale?: string; data: Data }): Promise<{
    documentId?: string;
    entries?: { documentId: string }[];
  }>;
  delete(params: { documentId: string; locale?: string }): Promise<unknown>;
  findOne(params: object): Promise<Data | null>;
}

export function documentsOf({ strapi }: TestCms, name: string): Documents {
  return strapi.documents(`api::${name}.${name}` as UID.ContentType) as unknown as Documents;
}

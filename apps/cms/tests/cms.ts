import { deriveSecret } from '@entente/secrets/derive';
import { testCms } from '@entente/testkit/cms/testCms';
import type { Core, UID } from '@strapi/strapi';
import request from 'supertest';

const kit = testCms<Core.Strapi>();
export const { secret: SECRET, administrator } = kit;

export type Reader = 'anonymous' | 'read' | 'preview';

interface Answer {
  status: number;
  data: Record<string, unknown> | null;
  errors: { message: string }[];
  text: string;
}

/** A real CMS on a register of its own. */
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

/**
 * Starts the compiled CMS; `demo` plants the demonstration.
 * @param environment what it is told beside the usual
 */
export async function startCms(
  seed: 'demo' | 'none',
  environment: Record<string, string> = {},
): Promise<TestCms> {
  const isDemo = seed === 'demo';
  const { strapi, dataDir, stop } = await kit.boot({ ...environment, ENTENTE_SEED: seed }, isDemo);
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
    stop,
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
  discardDraft(params: { documentId: string; locale?: string }): Promise<unknown>;
  count(params: object): Promise<number>;
  findOne(params: object): Promise<Data | null>;
}

export function documentsOf({ strapi }: TestCms, name: string): Documents {
  return strapi.documents(`api::${name}.${name}` as UID.ContentType) as unknown as Documents;
}

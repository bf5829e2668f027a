import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { findType, uidOf } from '../../../api/types';
import type { AdminContext } from '../../../platform/access/adminContext';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { currentPerson } from '../../../platform/access/currentPerson';
import { documentIdSchema } from '../../../platform/access/entryAsked';
import { requireRight } from '../../../platform/access/entryRight';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { acceptable } from '../decisions';
import type { Decisions, Proposal } from '../proposal';
import { releaseImportWords, type ReleaseImportKey } from '../words/releaseImportWords';
import { mayWrite } from './importRights';
import { propose } from './propose';
import {
  readEvidence,
  readImport,
  readOriginal,
  readPlaces,
  type ImportResponse,
} from './readEvidence';
import { embargoEnd } from './write/dataOf';
import { decide, type Decided, type Problem } from './write/decide';
import { writeImport } from './write/writeImport';

/** As koa-body hands over a file that was sent. */
interface SentFile {
  filepath: string;
  originalFilename: string | null;
  size: number;
}

const fieldsSchema = z.record(z.string().max(80), z.string().max(10_000)).optional();
const decisionsSchema: z.ZodType<Decisions> = z.record(
  z.string().max(1_000),
  z.discriminatedUnion('choice', [
    z.object({ choice: z.literal('create'), fields: fieldsSchema }),
    z.object({ choice: z.literal('link'), documentId: z.string().max(64) }),
    z.object({
      choice: z.literal('update'),
      documentId: z.string().max(64),
      fields: fieldsSchema,
    }),
    z.object({ choice: z.literal('reject') }),
  ]),
);

const news = uidOf('article');
const write = { may: 'update', of: [news] } as const;
const read = { may: 'read' } as const;

/**
 * `POST /admin/entente/release-imports/read`: a file as `file` of a form; answers what it proposes
 * and writes nothing. `POST …/release-imports`: the same with `decisions`, and writes; with
 * `accept=clear` what is proposed without doubts is agreed to, as the command asks.
 * `GET …/release-imports/evidence?uid=&documentId=`, `GET …/release-imports/{id}[/file]`: where
 * facts come from, for who may read them.
 */
export function registerImportRoutes(strapi: Core.Strapi): void {
  const say = (key: ReleaseImportKey, values?: Record<string, string>) =>
    releaseImportWords.say(readersLanguage(strapi), key, values);
  const refuse = (key: ReleaseImportKey, values?: Record<string, string>): never => {
    throw new errors.ValidationError(say(key, values));
  };

  const sent = async (ctx: AdminContext): Promise<{ bytes: Buffer; fileName: string }> => {
    const { files } = ctx.request as { files?: Record<string, SentFile | SentFile[]> };
    const file = files?.file;
    if (!file || Array.isArray(file)) return refuse('problems.file');
    return {
      bytes: await readFile(file.filepath),
      fileName: (file.originalFilename ?? '').slice(0, 200),
    };
  };

  const proposed = async (ctx: AdminContext): Promise<{ proposal: Proposal; bytes: Buffer }> => {
    const { bytes, fileName } = await sent(ctx);
    const proposal = await propose(strapi, {
      bytes,
      fileName,
      language: readersLanguage(strapi),
      canCreate: (type) => mayWrite(strapi, ctx, type, 'create'),
    });
    return { proposal, bytes };
  };

  const refuseProblem = (problem: Problem): never => {
    const names = (titles: readonly string[]) => titles.slice(0, 10).join(', ');
    switch (problem.kind) {
      case 'unresolved':
      case 'mayNot':
        return refuse(`problems.${problem.kind}`, { titles: names(problem.titles) });
      case 'target':
        return refuse('problems.target', { title: problem.title });
      case 'field':
        return refuse('problems.field', {
          title: problem.title,
          field: say(`field.${problem.field}` as ReleaseImportKey),
        });
    }
  };

  /** What is written over has to be one's to write, and an embargo has to end at some moment. */
  const refuseUnfit = (ctx: AdminContext, decided: readonly Decided[]): void => {
    const barred = decided.filter(
      ({ item, decision }) =>
        decision.choice === 'update' && !mayWrite(strapi, ctx, item.type, 'update'),
    );
    if (barred.length > 0)
      refuseProblem({ kind: 'mayNot', titles: barred.map(({ item }) => item.title) });
    const embargo = decided.find(({ item }) => item.type === 'embargo');
    if (embargo && embargoEnd(embargo.values) === null)
      refuseProblem({ kind: 'field', title: embargo.item.title, field: 'until' });
  };

  const make = async (ctx: AdminContext) => {
    const { decisions: told, accept } = (ctx.request.body ?? {}) as Record<string, unknown>;
    let given: unknown;
    try {
      given = JSON.parse(String(told));
    } catch {
      return refuse('problems.decisions');
    }
    const decisions = decisionsSchema.safeParse(given);
    if (!decisions.success) return refuse('problems.decisions');
    const { proposal, bytes } = await proposed(ctx);
    if (proposal.items.length === 0) return refuse('problems.notARelease');
    const clear =
      accept === 'clear'
        ? acceptable(proposal.items, decisions.data).map(({ id }) => [id, { choice: 'create' }])
        : [];
    const agreed = Object.fromEntries(clear) as Decisions;
    const made = decide(proposal, { ...agreed, ...decisions.data });
    if ('problem' in made) return refuseProblem(made.problem);
    refuseUnfit(ctx, made.decided);
    ctx.body = await writeImport(strapi, {
      proposal,
      decided: made.decided,
      bytes,
      person: currentPerson(strapi),
      now: new Date(),
    });
  };

  const evidence = async (ctx: AdminContext) => {
    const documentId = documentIdSchema.safeParse(ctx.query.documentId);
    const uid = String(ctx.query.uid);
    if (!documentId.success || !findType(uid)) return refuse('problems.unknown');
    requireRight(strapi, ctx, uid as UID.ContentType, 'read');
    ctx.body = { evidence: await readEvidence(strapi, uid, documentId.data) };
  };

  const importAsked = async (ctx: AdminContext) => {
    const found = await readImport(strapi, Number(ctx.params.id) || 0);
    if (!found) throw new errors.NotFoundError(say('problems.unknown'));
    return found;
  };

  const show = async (ctx: AdminContext) => {
    const { textHash: _text, headlineKey: _headline, ...told } = await importAsked(ctx);
    const answer: ImportResponse = { ...told, places: await readPlaces(strapi, told.id) };
    ctx.body = answer;
  };

  const download = async (ctx: AdminContext) => {
    const { sha256, fileName } = await importAsked(ctx);
    const original = await readOriginal(strapi, sha256);
    if (!original) throw new errors.NotFoundError(say('problems.unknown'));
    ctx.set('Content-Type', 'application/octet-stream');
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set(
      'Content-Disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, '_')}`,
    );
    ctx.body = original;
  };

  registerAdminRoutes(strapi, [
    {
      method: 'POST',
      path: '/release-imports/read',
      right: write,
      handle: async (ctx) => void (ctx.body = (await proposed(ctx)).proposal),
    },
    { method: 'POST', path: '/release-imports', right: write, handle: make },
    { method: 'GET', path: '/release-imports/evidence', right: read, handle: evidence },
    { method: 'GET', path: '/release-imports/:id', right: write, handle: show },
    { method: 'GET', path: '/release-imports/:id/file', right: write, handle: download },
  ]);
}

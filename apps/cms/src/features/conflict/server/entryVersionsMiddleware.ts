import type { Core, UID } from '@strapi/strapi';
import { entryAddress, isWriting, listAddress, type EntryAddress } from '../entryAddress';
import { EntryConflictError } from './entryConflict';
import { setGuard, type EntryGuard } from './entryGuard';
import { readEntryVersion, readLogHead } from '../../../pipeline/record/entryVersion';
import { OVER_HEADER, READ_HEADER, VERSION_HEADER } from '../headers';
import { cmsEnv } from '../../../platform/env';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { ownContentTypes } from '../../../platform/contentTypes/relationMap';

async function versionShown(
  strapi: Core.Strapi,
  { uid, documentId }: EntryAddress,
  locale: unknown,
): Promise<number> {
  const own = uid as UID.ContentType;
  const only: { documentId: string } | null = documentId
    ? null
    : await strapi.db.query(own).findOne({ select: ['documentId'] });
  const asked = typeof locale === 'string' && locale ? locale : cmsEnv().locales[0];
  return readEntryVersion(
    strapi,
    documentId ?? only?.documentId ?? '',
    traitsOf(strapi, own).isLocalized ? asked : '',
  );
}

const numberIn = (header: string): number | null =>
  /^\d{1,15}$/.test(header) ? Number(header) : null;

type Context = Parameters<Core.MiddlewareHandler>[0];
type Next = () => Promise<unknown>;

async function tellConflict(ctx: Context, next: Next): Promise<void> {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof EntryConflictError)) throw error;
    const { message, conflict } = error;
    const status = 409;
    const details = { conflict };
    ctx.status = status;
    ctx.body = { data: null, error: { status, name: 'EntryConflictError', message, details } };
  }
}

/** A list says up to where it tells; many of it are published where nobody has written since. */
async function guardList(
  strapi: Core.Strapi,
  ctx: Context,
  next: Next,
  { uid, isPublication }: { uid: string; isPublication: boolean },
): Promise<void> {
  if (isPublication && ctx.method === 'POST') {
    setGuard(ctx.state, {
      uid,
      documentId: null,
      isMany: true,
      expected: numberIn(ctx.get(READ_HEADER)),
      over: [],
      isChecked: false,
      written: null,
    });
    return tellConflict(ctx, next);
  }
  // Before it is read, as for a form.
  const head = ctx.method === 'GET' ? await readLogHead(strapi) : null;
  await next();
  if (head !== null && ctx.status === 200) ctx.set(READ_HEADER, String(head));
}

/**
 * Tells a form which version of the entry it is filled from, and keeps what the form says of that
 * when it is saved. Strapi takes the moment of the last change out of whatever a form sends.
 */
export const entryVersions: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const list = listAddress(ctx.path);
    if (list) return guardList(strapi, ctx, next, list);
    const address = entryAddress(ctx.path);
    if (!address || !ownContentTypes(strapi).some((uid) => uid === address.uid)) return next();
    if (isWriting(ctx.method, address)) {
      const over = ctx.get(OVER_HEADER);
      const guard: EntryGuard = {
        uid: address.uid,
        documentId: address.documentId,
        expected: numberIn(ctx.get(VERSION_HEADER)),
        over: over ? over.split(',') : [],
        isMany: false,
        isChecked: false,
        written: null,
      };
      setGuard(ctx.state, guard);
      await tellConflict(ctx, next);
      if (guard.written !== null) ctx.set(VERSION_HEADER, String(guard.written));
      return;
    }
    const isForm = ctx.method === 'GET' && !address.action && ctx.query.status !== 'published';
    // Before it is read: a version that is too old shows a conflict too many, never one too few.
    const version = isForm ? await versionShown(strapi, address, ctx.query.locale) : null;
    await next();
    if (version !== null && ctx.status === 200) ctx.set(VERSION_HEADER, String(version));
  };

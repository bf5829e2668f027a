import { deriveSecret } from '@entente/secrets/derive';
import { openSealed, sealText } from '@entente/secrets/seal';
import type { z } from 'zod';
import type { DoorContext } from '../../../platform/access/doors/doorContext';
import { cmsEnv } from '../../../platform/env';

const PATH = '/admin/entente/single-sign-on';

const key = () => deriveSecret(cmsEnv().secret, 'single-sign-on-sealing');

/** Keeps something in the browser that nobody reads or writes there, for some minutes. */
export function putSealed(ctx: DoorContext, name: string, value: object, lifeMs: number): void {
  const text = JSON.stringify({ value, until: Date.now() + lifeMs });
  ctx.cookies.set(name, sealText(key(), name, text), {
    httpOnly: true,
    // The directory sends people back from another site.
    sameSite: 'lax',
    secure: ctx.request.secure,
    path: PATH,
    maxAge: lifeMs,
  });
}

/** Reads it once: it is gone from the browser with the answer. @returns null where it is none of ours */
export function takeSealed<Schema extends z.ZodType>(
  ctx: DoorContext,
  name: string,
  schema: Schema,
): z.infer<Schema> | null {
  const text = openSealed(key(), name, ctx.cookies.get(name) ?? '');
  ctx.cookies.set(name, null, { path: PATH });
  if (text === null) return null;
  const { value, until } = JSON.parse(text) as { value: unknown; until: number };
  return until > Date.now() ? schema.parse(value) : null;
}

import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { deriveSecret } from '@entente/secrets/derive';
import { signText } from '@entente/secrets/hmac';
import { withConnection } from '../../../platform/database/connection';
import { cmsEnv } from '../../../platform/env';
import { RECOVERY_CODES } from './factorTable';

export const CODES = 10;
/** Without letters that look like digits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Sixteen letters, 79 bits: 'k3mf-9xtq-…'. */
function newCode(): string {
  let code = '';
  while (code.length < 16)
    for (const byte of randomBytes(32))
      // Whatever is above would come up more often.
      if (byte < 248 && code.length < 16) code += LETTERS.charAt(byte % 31);
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

const plain = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, '');

const hashOf = (personId: number, code: string) =>
  signText(deriveSecret(cmsEnv().secret, 'recovery-code-hashing'), `${personId}:${plain(code)}`);

/** Takes the place of those of before. @returns them, to be shown once: only hashes are kept */
export async function renewCodes(strapi: Core.Strapi, personId: number): Promise<string[]> {
  const codes = Array.from({ length: CODES }, newCode);
  await withConnection(strapi, async (connection) => {
    await connection(RECOVERY_CODES).where({ person_id: personId }).delete();
    await connection(RECOVERY_CODES).insert(
      codes.map((code) => ({ person_id: personId, hash: hashOf(personId, code) })),
    );
  });
  return codes;
}

/** Whether it is one of theirs; it is none any more. */
export async function useCode(
  strapi: Core.Strapi,
  personId: number,
  code: string,
): Promise<boolean> {
  if (plain(code).length !== 16) return false;
  const where = { person_id: personId, hash: hashOf(personId, code) };
  const used = await withConnection(strapi, (connection) =>
    connection(RECOVERY_CODES).where(where).delete(),
  );
  return used > 0;
}

export async function codesLeft(strapi: Core.Strapi, personId: number): Promise<number> {
  const rows = await withConnection(strapi, (connection) =>
    connection(RECOVERY_CODES).where({ person_id: personId }).count<{ count: number | string }[]>({
      count: '*',
    }),
  );
  return Number(rows[0]?.count ?? 0);
}

export const dropCodes = (strapi: Core.Strapi, personId: number): Promise<number> =>
  withConnection(strapi, (connection) =>
    connection(RECOVERY_CODES).where({ person_id: personId }).delete(),
  );

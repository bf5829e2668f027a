import type { Core } from '@strapi/strapi';
import { deriveSecret } from '@entente/secrets/derive';
import { openSealed, sealText } from '@entente/secrets/seal';
import { withConnection } from '../../../platform/database/connection';
import { cmsEnv } from '../../../platform/env';
import { FACTORS } from './factorTable';
import { dropCodes, renewCodes, useCode } from './recoveryCodes';
import { newSecret, stepOf } from './totp';

interface Row {
  person_id: number;
  secret: string | null;
  offered: string | null;
  since: string | null;
  last_step: number;
}

const key = () => deriveSecret(cmsEnv().secret, 'second-factor-sealing');
const place = (personId: number) => `person ${personId}`;

const readRow = (strapi: Core.Strapi, personId: number): Promise<Row | undefined> =>
  withConnection(strapi, (connection) =>
    connection(FACTORS).where({ person_id: personId }).first<Row | undefined>(),
  );

/** Since when somebody signs in with a code besides: ISO 8601; null where they don't. */
export async function factorSince(strapi: Core.Strapi, personId: number): Promise<string | null> {
  const row = await readRow(strapi, personId);
  return row?.secret ? row.since : null;
}

/** A secret to put into an authenticator. It counts once a code of it was given. */
export async function offerFactor(strapi: Core.Strapi, personId: number): Promise<string> {
  const secret = newSecret();
  const offered = sealText(key(), place(personId), secret);
  await withConnection(strapi, (connection) =>
    connection(FACTORS)
      .insert({ person_id: personId, offered, last_step: 0 })
      .onConflict('person_id')
      .merge({ offered }),
  );
  return secret;
}

/** @returns codes for the day the authenticator is lost; null where the code is not of the secret offered */
export async function confirmFactor(
  strapi: Core.Strapi,
  personId: number,
  code: string,
  now: number,
): Promise<string[] | null> {
  return strapi.db.transaction(async () => {
    const { offered } = (await readRow(strapi, personId)) ?? {};
    const secret = offered ? openSealed(key(), place(personId), offered) : null;
    const step = secret ? stepOf(secret, code, now, 0) : null;
    if (step === null) return null;
    await withConnection(strapi, (connection) =>
      connection(FACTORS)
        .where({ person_id: personId })
        .update({
          secret: offered,
          offered: null,
          last_step: step,
          since: new Date(now).toISOString(),
        }),
    );
    return renewCodes(strapi, personId);
  });
}

/** How a code was right; null where it wasn't. */
export type CodeKind = 'authenticator' | 'recovery';

/** Looks at a code of somebody who has a second factor; each is good once. */
export async function checkCode(
  strapi: Core.Strapi,
  personId: number,
  code: string,
  now: number,
): Promise<CodeKind | null> {
  const row = await readRow(strapi, personId);
  const secret = row?.secret ? openSealed(key(), place(personId), row.secret) : null;
  const step = secret ? stepOf(secret, code.replace(/\s/g, ''), now, row?.last_step ?? 0) : null;
  if (step === null)
    return row?.secret && (await useCode(strapi, personId, code)) ? 'recovery' : null;
  // Of two who send one code at the same moment, one changes the row.
  const changed = await withConnection(strapi, (connection) =>
    connection(FACTORS)
      .where({ person_id: personId })
      .where('last_step', '<', step)
      .update({ last_step: step }),
  );
  return changed > 0 ? 'authenticator' : null;
}

export async function endFactor(strapi: Core.Strapi, personId: number): Promise<void> {
  await withConnection(strapi, (connection) =>
    connection(FACTORS).where({ person_id: personId }).delete(),
  );
  await dropCodes(strapi, personId);
}

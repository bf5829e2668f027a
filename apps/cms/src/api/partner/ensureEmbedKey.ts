import { randomBytes } from 'node:crypto';

/** Long enough not to meet another partner's; it is public, so not a secret. */
const BYTES = 8;

/**
 * Gives settings that are saved without a key one that nobody has; changes `data`. Settings that
 * are updated in part (an id, no word of the key) keep theirs.
 */
export function ensureEmbedKey(data: Record<string, unknown>): void {
  const { embed } = data;
  if (typeof embed !== 'object' || embed === null) return;
  const settings = embed as { id?: unknown; key?: unknown };
  if (settings.key === undefined && settings.id !== undefined) return;
  if (typeof settings.key === 'string' && settings.key.trim() !== '') return;
  settings.key = randomBytes(BYTES).toString('hex');
}

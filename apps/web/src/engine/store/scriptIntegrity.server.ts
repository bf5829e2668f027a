import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedLocales } from '@entente/model/locale';

/**
 * What the browser must find in a file of public/ before it runs it: the policy of the page allows
 * this hash and nothing else.
 * @returns null in a language whose policy was not written when the site was built: see
 * next.config.ts
 */
export function scriptIntegrity(file: string, locale: string): string | null {
  if (!shippedLocales.some(({ code }) => code === locale)) return null;
  const script = readFileSync(path.join(process.cwd(), 'public', file));
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

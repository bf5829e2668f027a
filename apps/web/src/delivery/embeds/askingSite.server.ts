import type { IncomingHttpHeaders } from 'node:http';
import { partnerOfOrigin } from './embedSettings';
import { embedSettingsOrNone } from './knownOptionValues.server';

/**
 * The key of the partner whose site asks for the code of an embed, as the site says itself:
 * WordPress names its own address ('WordPress/6.1.9; https://www.brno.example/blog'), a page of a
 * browser its origin. What is handed out then may be framed there, however many others may.
 * Null when nobody is named, or nobody's site. It opens nothing: keys are public.
 */
export async function keyOfAskingSite(headers: IncomingHttpHeaders): Promise<string | null> {
  const origin = originIn(headers.origin) ?? originIn(headers['user-agent']?.split('; ').at(-1));
  if (origin === null) return null;
  const { partners } = await embedSettingsOrNone();
  return partnerOfOrigin(partners, origin)?.key ?? null;
}

function originIn(text: string | undefined): string | null {
  if (!text || !/^https?:\/\//.test(text) || !URL.canParse(text)) return null;
  return new URL(text).origin;
}

import type { ServerResponse } from 'node:http';
import { entryTypes } from '@entente/model/segments';
import type { PreviewClaim } from '@entente/secrets/preview';
import { commonFrame, messagesOf } from '../chrome/frame.server';
import type { PageFrame } from '../chrome/pageData';
import type { PreviewRefusal } from '../content/preview/PreviewRefusedPage';
import { siteLocales } from '../server/locales.server';
import { previewAccess, previewFileName, siblingPreview } from '../server/previewAccess.server';
import { recordReads, visitorTimeoutMs } from '../server/rendering.server';
import { rememberedSettings } from './chromeMemory.server';
import { previewOf } from './previewOf';
import { resolveView } from './resolveView.server';
import type { View } from './View';

/** Shaped like a page's view either way, so that the document finds the language. */
export type PreviewProps =
  { refusal: null; view: View } | { refusal: PreviewRefusal; view: { props: PageFrame } };

/** Any slug will do: the draft is found by its documentId. */
const noSlug = 'preview';

/**
 * The draft that a signed link leads to, as its page would be; or why it isn't shown, with the
 * status 401 or 404.
 * @throws what `queryCms` throws
 */
export async function renderPreview(
  claim: PreviewClaim,
  signature: string,
  response: ServerResponse,
): Promise<PreviewProps> {
  const type = entryTypes.find((name) => name === claim.type);
  const access = previewAccess(claim, signature);
  const locale = languageOf(claim.locale);
  closeTo(response, access === 'valid' ? claim.frame : '');
  if (access !== 'valid' || !type || locale !== claim.locale) {
    response.statusCode = 401;
    return refused(access === 'expired' ? 'expired' : 'altered', locale);
  }
  const { result: view } = await recordReads(
    visitorTimeoutMs,
    () => resolveView({ kind: 'entry', type, locale, slug: noSlug }),
    claim.id,
  );
  if (!view) {
    response.statusCode = 404;
    return refused('missing', locale);
  }
  return {
    refusal: null,
    view: previewOf(view, {
      messages: messagesOf(locale),
      pathIn: (other) => siblingPreview({ ...claim, locale: other }),
      fileName: (file) => previewFileName(file, claim.expires),
    }),
  };
}

/** A draft is nobody else's: kept nowhere, found nowhere, framed by the admin alone. */
function closeTo(response: ServerResponse, frame: string): void {
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  response.setHeader('Referrer-Policy', 'no-referrer');
  const policy = String(response.getHeader('Content-Security-Policy') ?? '');
  if (!frame) return;
  response.removeHeader('X-Frame-Options');
  const framed = policy.replace("frame-ancestors 'none'", `frame-ancestors ${frame}`);
  if (framed) response.setHeader('Content-Security-Policy', framed);
}

function languageOf(asked: string): string {
  const { files, defaultCode } = siteLocales();
  return files.find(({ code }) => code === asked)?.code ?? defaultCode;
}

function refused(refusal: PreviewRefusal, locale: string): PreviewProps {
  const { title, text } = messagesOf(locale).preview.refused[refusal];
  const described = { site: rememberedSettings(locale), locale, title, description: text };
  const robots = 'noindex, nofollow';
  const frame = commonFrame({ ...described, robots }, null, (code) => ({
    kind: 'home',
    locale: code,
  }));
  return { refusal, view: { props: frame } };
}

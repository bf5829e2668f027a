import type { ServerResponse } from 'node:http';
import { entryTypes } from '@entente/model/segments';
import type { PreviewClaim } from '@entente/protocol/previewAddress';
import { messagesOf } from '../../layout/frame.server';
import { previewAccess, siblingPreview } from '../../engine/cms/previewAccess.server';
import { previewTurn } from '../../engine/render/previewTurn.server';
import {
  setPrivateHeaders,
  draftView,
  allowFraming,
  requestedLocale,
  refusedDraft,
} from './draftView.server';
import type { PreviewProps } from './draftView.server';

/**
 * The draft that a signed link from the admin leads to, as its page would be; or why it isn't
 * shown, with the status 401 or 404.
 * @throws what `queryCms` throws
 */
export async function renderPreview(
  claim: PreviewClaim,
  signature: string,
  response: ServerResponse,
): Promise<PreviewProps> {
  const type = entryTypes.find((name) => name === claim.type);
  const access = previewAccess(claim, signature);
  const locale = requestedLocale(claim.locale);
  setPrivateHeaders(response);
  if (access === 'valid') allowFraming(response, claim.frame);
  if (access !== 'valid' || !type || locale !== claim.locale) {
    response.statusCode = 401;
    return refusedDraft(access === 'expired' ? 'expired' : 'altered', locale);
  }
  await previewTurn(response);
  const { notice, title } = messagesOf(locale).preview;
  const view = await draftView(type, claim.id, locale, {
    words: { notice, title },
    expires: claim.expires,
    pathIn: (other) => siblingPreview({ ...claim, locale: other }),
  });
  if (view) return { refusal: null, view };
  response.statusCode = 404;
  return refusedDraft('missing', locale);
}

import type { ServerResponse } from 'node:http';
import { cityZone } from '@entente/model/cityDay';
import { writtenMoment } from '@entente/model/writtenDate';
import { cmsCalls } from '@entente/protocol/calls';
import { previewSeconds } from '@entente/protocol/limits';
import type { OpenPressLinkResponse } from '@entente/protocol/openPressLink';
import { pressLinkId, pressLinkPath } from '@entente/protocol/pressLinkAddress';
import { deriveSecret } from '@entente/secrets/derive';
import { messagesOf } from '../../layout/frame.server';
import { env } from '../../env';
import { format } from '../../i18n/format';
import { callCms } from '../../engine/cms/callCms.server';
import { visitorTimeoutMs } from '../../engine/cms/readContext.server';
import { previewTurn } from '../../engine/render/previewTurn.server';
import { setPrivateHeaders, draftView, requestedLocale, refusedDraft } from './draftView.server';
import type { PreviewProps } from './draftView.server';
import type { PreviewWords } from './asPreview';

type Opened = Extract<OpenPressLinkResponse, { state: 'open' }>;

const refusals = {
  unknown: 'linkAltered',
  revoked: 'linkRevoked',
  expired: 'linkExpired',
} as const;

/**
 * What a journalist's link leads to before it is published, as its page would be; or why it isn't
 * shown, with the status 401, 404 or 410. The CMS is asked each time: a link can be revoked.
 * @param segment '12.signature'
 * @throws what `queryCms` throws
 */
export async function renderPressLink(
  asked: string,
  segment: string,
  response: ServerResponse,
): Promise<PreviewProps> {
  const locale = requestedLocale(asked);
  setPrivateHeaders(response);
  const key = deriveSecret(env().secret, 'press-link-signing');
  const id = locale === asked ? pressLinkId(key, segment) : null;
  if (id === null) {
    response.statusCode = 401;
    return refusedDraft('linkAltered', locale);
  }
  const opened = await callCms(cmsCalls.openPressLink, { id }, visitorTimeoutMs);
  if (opened.state !== 'open') {
    response.statusCode = opened.state === 'unknown' ? 401 : 410;
    return refusedDraft(refusals[opened.state], locale);
  }
  if (opened.locales && ![locale, ''].some((one) => opened.locales?.includes(one))) {
    response.statusCode = 410;
    return refusedDraft('linkChanged', locale);
  }
  await previewTurn(response);
  const view = await draftView(opened.type, opened.documentId, locale, {
    words: wordsOf(opened, locale),
    expires: Math.floor(Date.now() / 1_000) + previewSeconds,
    pathIn: (other) => pressLinkPath(key, id, other),
  });
  if (view) return { refusal: null, view };
  response.statusCode = 404;
  return refusedDraft('missing', locale);
}

/** Whom it is for, and until when nothing of it may be published. */
function wordsOf({ name, expiresAt, embargoUntil }: Opened, locale: string): PreviewWords {
  const { notice, embargo, title } = messagesOf(locale).preview.press;
  const zone = cityZone;
  const moment = (at: string) => writtenMoment(new Date(at), zone, locale, 'long');
  const own = format(notice, { name, expires: moment(expiresAt), zone });
  const until = embargoUntil && format(embargo, { until: moment(embargoUntil), zone });
  return { notice: until ? `${until} ${own}` : own, title };
}

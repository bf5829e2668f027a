import { createHash } from 'node:crypto';
import type { NextApiRequest, NextApiResponse } from 'next';
import { isCmsFailure } from '../../../errors';
import {
  isReading,
  missingCaching,
  respond,
  respondEmpty,
  sharedCaching,
} from '../../respond.server';
import { countEmbed } from '../../embeds/counts.server';
import { askedEmbed, embedParts } from '../../embeds/embedParts.server';
import { fragmentPublicKey, signatureHeaders } from '../../embeds/fragmentSignature.server';
import { renderFragment } from '../../embeds/renderFragment.server';
import { pictureFormats, viewPicture } from './viewPicture.server';

/** Read by other people's servers and pages; framed by nobody, and run nowhere. */
const headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Unencoded-Digest, Signature, Signature-Input',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

/** Answers `/fragment/{lang}/{view}/{slug?}`, the same with `.png` or `.svg`, and the public key. */
export async function answerFragment(
  rest: string,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  if (!isReading(request, response)) return;
  if (rest === 'key.pem')
    return respond(request, response, {
      type: 'application/x-pem-file',
      body: fragmentPublicKey(),
      caching: sharedCaching,
      headers,
    });
  const format = pictureFormats.find((one) => rest.endsWith(`.${one}`));
  const name = format ? rest.slice(0, -format.length - 1) : rest;
  const { path: _, signed, ...query } = request.query;
  const asked = await askedEmbed(`/embed/${name}`, query);
  if (!format) return answerHtml(rest, asked, signed === '1', request, response);
  try {
    const picture = await viewPicture(asked, format);
    await (picture ? respond(request, response, picture) : respondEmpty(response, 404));
  } catch (error) {
    if (!isCmsFailure(error)) throw error;
    respondEmpty(response, 503);
  }
}

async function answerHtml(
  rest: string,
  asked: Awaited<ReturnType<typeof askedEmbed>>,
  isSigned: boolean,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  const { options, ignored, partner, view } = asked;
  const parts = await embedParts(asked);
  const theme = partner?.theme ?? null;
  const body = renderFragment({ ...parts, options, ignored, theme });
  const { status, context, path } = parts;
  const [, query = ''] = /^[^?]*(\?.*)?$/.exec(request.url ?? '') ?? [];
  await respond(request, response, {
    status,
    type: 'text/html; charset=utf-8',
    body,
    caching: status === 503 ? 'no-store' : status === 200 ? sharedCaching : missingCaching,
    ...(status === 200 && { tag: createHash('sha256').update(body).digest('hex').slice(0, 24) }),
    headers: {
      ...headers,
      // Whoever finds the fragment by itself is led to the page.
      Link: `<${context.origin}${path}>; rel="canonical"`,
      ...(isSigned && signatureHeaders(`/fragment/${rest}`, query, body)),
      ...(status === 503 && { 'Retry-After': '5' }),
    },
  });
  if (status === 200) countEmbed(request, partner?.key ?? null, view);
}

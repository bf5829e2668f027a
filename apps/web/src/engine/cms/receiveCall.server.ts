import type { NextApiRequest, NextApiResponse } from 'next';
import type { Call, RequestOf } from '@entente/protocol/call';
import { CallReceiver } from '@entente/protocol/callReceiver';
import { env } from '../../env';
import { singleton } from '../platform/singleton';

// One for all routes: what one of them has seen is a replay for the others too.
const receiver = () => singleton('call-receiver', () => new CallReceiver(env().secret));

/**
 * What a signed call asks for, or null after the refusal was sent. The route must not have its body
 * parsed: the signature is over the text as it came.
 */
export async function receiveCall<One extends Call>(
  call: One,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<RequestOf<One> | null> {
  response.setHeader('Cache-Control', 'no-store');
  const received = await receiver().receive(call, request, request.url ?? '');
  if (received.isAccepted) return received.request;
  const { status, headers, body } = received.refusal;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.status(status).json(body);
  return null;
}

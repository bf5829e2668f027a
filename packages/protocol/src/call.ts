import { z } from 'zod';
import { parseJson } from './parseJson';
import { readQueryText, writeQueryText } from './queryText';

/**
 * A call between the CMS and the site. Its request travels as the query of a GET or as the JSON
 * body of a POST. A site and a CMS of one release always go together, so a call has one form:
 * nothing here reads what another version wrote.
 */
export interface Call<
  Request extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Of a GET: an object of texts on its input side. */
  readonly request: Request;
  /** `z.null()` where the status says all. */
  readonly response: Response;
}

export type RequestOf<One extends Call> = z.output<One['request']>;
export type ResponseOf<One extends Call> = z.output<One['response']>;

/** What travels, and is signed as it travels. */
export interface CallMessage {
  readonly method: string;
  /** Path and query, as in the first line of a request. */
  readonly address: string;
  /** Exactly the text of the body; '' for none. */
  readonly body: string;
}

/** @throws ZodError for a request that the other side would refuse */
export function encodeRequest<One extends Call>(call: One, request: RequestOf<One>): CallMessage {
  const { method, path } = call;
  const encoded: unknown = z.encode(call.request, request);
  if (method === 'POST') return { method, address: path, body: JSON.stringify(encoded) };
  const query = writeQueryText(encoded as Record<string, string | undefined>);
  return { method, address: query === '' ? path : `${path}?${query}`, body: '' };
}

/** @param message one of this call: its method and path are not looked at again */
export function decodeRequest<One extends Call>(
  call: One,
  { address, body }: CallMessage,
): z.ZodSafeParseResult<RequestOf<One>> {
  const given = call.method === 'POST' ? parseJson(body) : readQueryText(address);
  return call.request.safeParse(given) as z.ZodSafeParseResult<RequestOf<One>>;
}

/** @param text the whole body; '' for none, as with status 204 */
export function decodeResponse<One extends Call>(
  call: One,
  text: string,
): z.ZodSafeParseResult<ResponseOf<One>> {
  const given = text === '' ? null : parseJson(text);
  return call.response.safeParse(given) as z.ZodSafeParseResult<ResponseOf<One>>;
}

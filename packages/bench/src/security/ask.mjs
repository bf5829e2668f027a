import { request } from 'node:http';

/**
 * @typedef {{ status: number, headers: Record<string, string | string[] | undefined>, text: string,
 *             body: Buffer }} Answer `status` 0: no answer, the connection was ended
 */

/** Longer than any answer of the product takes on a busy machine. */
const LONGEST_MS = 30_000;

/**
 * Asks as an attacker does: by Node's own request, since `fetch` tidies an address up before it is
 * sent, and follows redirects.
 * @param {string} origin
 * @param {string} path sent as it is
 * @returns {Promise<Answer>}
 */
export function ask(origin, path, { method = 'GET', headers = {}, body } = {}) {
  const { hostname, port } = new URL(origin);
  const content = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(body);
  const length = content ? { 'content-length': String(content.length) } : {};
  return new Promise((resolve) => {
    const none = { status: 0, headers: {}, text: '', body: Buffer.alloc(0) };
    const call = request(
      { hostname, port, path, method, headers: { ...length, ...headers }, timeout: LONGEST_MS },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', () => resolve(none));
        response.on('end', () => {
          const whole = Buffer.concat(chunks);
          const { statusCode: status = 0, headers: received } = response;
          resolve({ status, headers: received, text: whole.toString(), body: whole });
        });
      },
    );
    call.on('timeout', () => call.destroy());
    call.on('error', () => resolve(none));
    call.end(content);
  });
}

/** The same with a body of JSON, and its answer read. */
export async function askJson(origin, path, { body, headers = {}, ...more } = {}) {
  const answer = await ask(origin, path, {
    ...more,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { ...answer, json: parsed(answer.text) };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One form field and one file, as a browser sends them. */
export function multipart(fields, files) {
  const boundary = 'entente-attack-6f1f9a';
  const parts = [
    ...Object.entries(fields).map(
      ([name, value]) =>
        `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
    ...files.flatMap(({ field = 'files', name, type, content }) => [
      `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`,
      content,
      '\r\n',
    ]),
    `--${boundary}--\r\n`,
  ].map((part) => (Buffer.isBuffer(part) ? part : Buffer.from(part)));
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat(parts),
  };
}

import http from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { registerServer } from './server.mjs';

const mostBytes = 64 * 1024;

/**
 * The server over HTTP at `/mcp`, without sessions: each question stands for itself, so that any
 * number of processes may answer. On this machine only; a proxy in front decides who else may ask.
 * @param {Parameters<typeof registerServer>[0]} register
 * @param {number} port 0 for any
 * @returns {Promise<http.Server>} listening
 */
export function serveHttp(register, port) {
  const server = http.createServer((request, response) => {
    answer(register, request, response).catch((error) => {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/**
 * @param {Parameters<typeof registerServer>[0]} register
 * @param {http.IncomingMessage} request @param {http.ServerResponse} response
 */
async function answer(register, request, response) {
  if (request.url !== '/mcp' || request.method !== 'POST') {
    response.writeHead(request.url === '/mcp' ? 405 : 404, { allow: 'POST' }).end();
    return;
  }
  // A page of the web that a browser on this machine shows has nothing to ask here.
  if (request.headers.origin !== undefined) return void response.writeHead(403).end();
  const body = await bodyOf(request);
  if (body === null) return void response.writeHead(413).end();
  const server = registerServer(register);
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableJsonResponse: true,
  });
  response.once('close', () => {
    void transport.close();
    void server.close();
  });
  await server.connect(transport);
  await transport.handleRequest(request, response, body);
}

/** @param {http.IncomingMessage} request */
async function bodyOf(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    // The protocol's own answer to what is no JSON.
    return undefined;
  }
}

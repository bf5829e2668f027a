import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Hit {
  method: string;
  path: string;
  agent: string;
  at: number;
}

type Answer = (request: http.IncomingMessage, response: http.ServerResponse, count: number) => void;

/** A little site on this machine that answers as told and notes who asked. */
export interface LinkServer {
  port: number;
  hits: Hit[];
  /** How many were answered at the same time, at most. */
  atOnce(): number;
  /** 'GET /a' or 'HEAD /a', in order. */
  asked(path?: string): string[];
  stop(): Promise<void>;
}

/** @param answers by path; told how often the path was asked before */
export async function startLinkServer(answers: Record<string, Answer>): Promise<LinkServer> {
  const hits: Hit[] = [];
  let [open, most] = [0, 0];
  const server = http.createServer((request, response) => {
    const { method = '', url: path = '' } = request;
    const count = hits.filter((hit) => hit.path === path).length;
    hits.push({ method, path, agent: request.headers['user-agent'] ?? '', at: Date.now() });
    most = Math.max(most, (open += 1));
    response.on('close', () => (open -= 1));
    const answer = answers[path];
    if (answer) answer(request, response, count);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hits,
    atOnce: () => most,
    asked: (path) =>
      hits.filter((hit) => !path || hit.path === path).map((hit) => `${hit.method} ${hit.path}`),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end();

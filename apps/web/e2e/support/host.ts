import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

export interface Host {
  /** Another site than ours: another name, another port. */
  origin: string;
  /** Makes it show a page. @returns its whole address */
  show(page: HostPage): string;
  stop(): Promise<void>;
}

/** Somebody else's web site, on this machine. */
export async function startHost(): Promise<Host> {
  const pages: HostPage[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    show: (page) => `${origin}/${pages.push(page) - 1}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A page around some markup. */
export const hostPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Un partenaire</title>${head}</head><body>${body}</body></html>`;

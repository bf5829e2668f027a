import http from 'node:http';
import { gzipSync } from 'node:zlib';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * What one would write by hand to show the same words and the same picture: the system's font, a
 * little CSS inside, nothing else.
 * @param {{ lang: string, title: string, lines: string[],
 *           picture: { src: string, width: number, height: number, alt: string } | null }} page
 */
export function floorPage({ lang, title, lines, picture }) {
  const image = picture
    ? `<img src="${escape(picture.src)}" width="${picture.width}" height="${picture.height}" alt="${escape(picture.alt)}" fetchpriority="high">`
    : '';
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.2rem/1.5 serif}img{width:100%;height:auto}h1{line-height:1.2}</style>
<h1>${escape(title)}</h1>
${image}
${lines.map((line) => `<p>${escape(line)}`).join('\n')}
`;
}

/**
 * Serves the floor pages and their pictures from memory, compressed beforehand.
 * @param {Map<string, { type: string, body: Buffer }>} files by path
 * @returns {Promise<{ origin: string, stop: () => void }>}
 */
export async function serveFloor(files) {
  const answers = new Map(
    [...files].map(([path, { type, body }]) => {
      const packed = type.startsWith('text/') ? gzipSync(body) : body;
      const encoding = type.startsWith('text/') ? { 'content-encoding': 'gzip' } : {};
      const headers = { 'content-type': type, 'content-length': packed.length, ...encoding };
      return [path, { packed, headers }];
    }),
  );
  const server = http.createServer((request, response) => {
    const answer = answers.get(request.url);
    response.writeHead(answer ? 200 : 404, answer?.headers).end(answer?.packed);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { deflateSync } from 'node:zlib';
import { ask, multipart } from '../ask.mjs';
import { pairs } from '../group.mjs';
import { leak } from '../verdicts.mjs';
import { pictures, pdfs } from '../tables/files.mjs';

const SCRIPT = '<script>alert(1)</script>';
const HTML = Buffer.from(`<!doctype html>${SCRIPT}`);
const SVG = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`);
const XML = Buffer.from(
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
);
const PHP = Buffer.from('<?php system($_GET["c"]); ?>');
const EXE = Buffer.from('MZ\u0090\u0000', 'latin1');
const ZIP = Buffer.from('PK\u0005\u0006'.padEnd(22, '\u0000'), 'latin1');

/** Names under which what isn't a picture is sent. */
const NAMES = [
  'x.svg',
  'x.html',
  'x.htm',
  'x.xhtml',
  'x.xml',
  'x.js',
  'x.mjs',
  'x.php',
  'x.exe',
  'x.sh',
  'x.swf',
  'x.css',
  'x.shtml',
  'x.jar',
  'x.docm',
  'x.svgz',
  'x.txt',
  'x',
  '.htaccess',
  'x.png.html',
  'x.png.svg',
  'x.png',
  'x.jpg',
  'x.gif',
  'x.webp',
  'x.pdf',
  'x.html.png',
  'x.svg.jpg',
  'x.php.gif',
  'x.PNG',
  'x.png ',
  'x.png.',
  'x.png\u0000.html',
  'x.png;.html',
  'x.png%00.html',
  'x.html\u202egnp',
  '../../x.png',
  '..\\..\\x.png',
  '/etc/cron.d/x.png',
];
const CONTENTS = { HTML, SVG, XML, PHP };
const TYPES = ['image/png', 'image/svg+xml', 'text/html', 'application/octet-stream', ''];
const DOORS = ['/upload', '/upload/files', '/upload?id=1', '/api/upload'];

/** What is sent to the library, and what becomes of it. */
export const uploads = {
  name: 'uploads',
  cases: async ({ cms, newsroom }) => {
    const { people } = newsroom;
    const send = (
      name,
      content,
      { type = 'image/png', door = '/upload', role = 'editor', info } = {},
    ) => {
      const form = multipart({ fileInfo: JSON.stringify(info ?? { name }) }, [
        { name, type, content },
      ]);
      return ask(cms, door, {
        method: 'POST',
        headers: { ...form.headers, ...(people[role]?.headers ?? {}) },
        body: form.body,
      });
    };
    const refused = (answer) =>
      leak(answer) ?? (answer.status >= 400 ? null : `is taken: ${answer.text.slice(0, 120)}`);
    /** What is kept can't run, and holds nothing of what was hidden in it. */
    const kept = async (answer, hidden) => {
      const problem = leak(answer);
      if (problem || answer.status >= 400) return problem;
      const [file] = [JSON.parse(answer.text)].flat();
      const all = [file.url, ...Object.values(file.formats ?? {}).map(({ url }) => url)];
      for (const url of all) {
        const { status, headers, body } = await ask(cms, url);
        if (status !== 200) return `${url} answers ${status}`;
        if (!/sandbox/.test(headers['content-security-policy'] ?? '')) return 'is not in a sandbox';
        if (headers['x-content-type-options'] !== 'nosniff') return 'may be taken for a page';
        if (/html|svg|xml|script/.test(headers['content-type'] ?? ''))
          return `is ${headers['content-type']}`;
        if (body.includes(hidden)) return `keeps what was hidden in it (${url.split('.').pop()})`;
      }
      return null;
    };
    const good = await pictures('SEEN');
    const hidden = await pictures('HIDDEN');
    return [
      ...pairs(NAMES, Object.entries(CONTENTS)).map(([name, [what, content]]) => ({
        name: `${what} as ${JSON.stringify(name)}`,
        attack: async () => refused(await send(name, content)),
      })),
      ...pairs(TYPES, DOORS).map(([type, door]) => ({
        name: `a page as x.png, ${type || 'no type'} to ${door}`,
        attack: async () => refused(await send('x.png', HTML, { type, door })),
      })),
      ...[
        ['x.png', EXE],
        ['x.docx', ZIP.subarray(0, 3)],
        ['x.jpg', good.png.subarray(0, 60)],
        ['x.png', good.png.subarray(0, 40)],
        ['x.gif', Buffer.from(`GIF89a/*${SCRIPT}*/`)],
        ['x.webp', Buffer.from(`RIFF\0\0\0\0WEBP${SCRIPT}`)],
        ['x.jpg', Buffer.from(`\xff\xd8\xff${SCRIPT}`, 'latin1')],
        ['x.pdf', Buffer.from(`<!-- %PDF-1.4 -->${SCRIPT}`)],
        ['x.png', deflateSync(HTML)],
      ].map(([name, content]) => ({
        name: `${content.length} bytes of another kind as ${name}`,
        attack: async () => refused(await send(name, content)),
      })),
      ...Object.entries(hidden).map(([name, content]) => ({
        name: `what is hidden in a picture: ${name}`,
        attack: async () => kept(await send(`x.${name.split('-')[0]}`, content), 'HIDDEN'),
      })),
      ...Object.entries(pdfs()).map(([name, content]) => ({
        name: `a PDF with ${name}`,
        attack: async () => refused(await send('x.pdf', content, { type: 'application/pdf' })),
      })),
      ...pairs(['nobody', 'nothing'], DOORS).map(([role, door]) => ({
        name: `a good picture by ${role} to ${door}`,
        attack: async () => refused(await send('x.png', good.png, { role, door })),
      })),
      ...[
        { ext: '.html' },
        { mime: 'text/html' },
        { hash: '../../x' },
        { url: '/admin/x' },
        { folderPath: '/../..' },
        { folder: 999_999 },
        { provider: 'x' },
        { provider_metadata: { x: 1 } },
        { createdBy: 1 },
        { publishedAt: '2001-01-01' },
        { listed: true },
        { size: -1 },
        { formats: { thumbnail: { url: 'javascript:alert(1)' } } },
        { related: [{ id: 1, __type: 'api::article.article', field: 'cover' }] },
        { name: '<img src=x onerror=alert(1)>.png' },
        { caption: SCRIPT },
      ].map((info) => ({
        name: `a picture told ${JSON.stringify(info)}`,
        attack: async () => {
          const answer = await send('vue.png', good.png, { info: { name: 'vue.png', ...info } });
          const problem = leak(answer);
          if (problem || answer.status >= 400) return problem;
          const [{ ext, mime, hash, url, provider, formats }] = [JSON.parse(answer.text)].flat();
          if (ext !== '.png' || mime !== 'image/png') return `is ${ext} ${mime}`;
          if (/[./]/.test(hash) || !url.startsWith('/uploads/')) return `lies at ${url}`;
          if (provider !== 'local') return `is kept by ${provider}`;
          return JSON.stringify(formats).includes('javascript:') ? 'has the addresses sent' : null;
        },
      })),
      ...[
        'DELETE /upload/files/1',
        'POST /upload/actions/bulk-delete',
        'POST /upload/actions/bulk-move',
        'POST /upload/folders',
        'DELETE /upload/folders/1',
        'PUT /upload/folders/1',
        'PUT /upload/settings',
        'PUT /upload/configuration',
      ].flatMap((route) =>
        ['nobody', 'nothing', 'author'].map((role) => ({
          name: `${route} by ${role}`,
          attack: async () => {
            const [method, path] = route.split(' ');
            const answer = await ask(cms, path, {
              method,
              headers: { 'content-type': 'application/json', ...(people[role]?.headers ?? {}) },
              body: JSON.stringify({
                fileIds: [1],
                folderIds: [],
                destinationFolderId: null,
                name: 'x',
                parent: null,
              }),
            });
            return leak(answer) ?? (answer.status >= 400 ? null : `answers ${answer.status}`);
          },
        })),
      ),
    ];
  },
};

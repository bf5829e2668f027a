import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '@entente/testkit/machine/paths.mjs';
import { findFreePort } from '@entente/testkit/machine/ports.mjs';
import { findNginx } from '@entente/testkit/site/provideNginx.mjs';

interface Place {
  /** Where the site answers. */
  origin: string;
  /** A folder that goes away. */
  folder: string;
}

const guides = ['fr', 'en'].map(
  (code) => [code, `docs/partners/without-a-frame.${code}.md`] as const,
);

/** The snippet of a guide as it is written, asked of this site; the partner is the story's. */
function snippet(guide: string, language: string, { origin }: Place, at = 0): string {
  const text = readFileSync(path.join(root, guide), 'utf8');
  const found = [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))][at]?.[1];
  if (!found) throw new Error(`${guide} has no ${language}`);
  return found
    .replaceAll('https://SITE', origin)
    .replaceAll('agreements?partner=wikidata:Q2145', 'news');
}

const hasPhp = spawnSync('php', ['--version']).status === 0;

/** Each way of including a fragment, as the guides write it: part of the suite of embeds. */
export function includes(place: () => Place): void {
  describe.each(guides)('the guide in %s', (code, guide) => {
    // The story is told in French only.
    const shown = code === 'fr' ? 'Un protocole signé' : 'lang="en"';

    test('includes a fragment by SSI, in a real nginx', async () => {
      const at = place();
      const folder = path.join(at.folder, `ssi-${code}`);
      const port = await findFreePort();
      mkdirSync(path.join(folder, 'www'), { recursive: true });
      writeFileSync(path.join(folder, 'www/index.html'), `<p>${snippet(guide, 'html', at)}</p>`);
      const locations = snippet(guide, 'nginx', at);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((one) => `${one}_temp_path ${folder}/${one};`)
        .join(' ');
      const file = path.join(folder, 'nginx.conf');
      const server = `server { listen 127.0.0.1:${port}; root ${folder}/www; default_type text/html; ${locations} }`;
      writeFileSync(
        file,
        `pid ${folder}/pid; error_log ${folder}/log; events {} http { access_log off; types { text/html html; } ${temporary} ${server} }`,
      );
      const user = process.getuid?.() === 0 ? ' user root root;' : '';
      const child = spawn(findNginx() ?? 'nginx', [
        '-p',
        folder,
        '-c',
        file,
        '-g',
        `daemon off;${user}`,
      ]);
      try {
        let text = '';
        while (text === '' && child.exitCode === null) {
          const answer = await fetch(`http://127.0.0.1:${port}/index.html`).catch(() => null);
          text = (await answer?.text()) ?? '';
          if (text === '') await pause(20);
        }
        expect(text).toMatch(/^<p><div class="entente-fragment"[^]*<\/p>$/m);
        expect(text).toContain(shown);
      } finally {
        child.kill();
        if (child.exitCode === null) await new Promise((done) => child.once('exit', done));
      }
    });

    (hasPhp ? test : test.skip)('includes it by PHP, and keeps it while the site is away', () => {
      const at = place();
      const folder = path.join(at.folder, `php-${code}`);
      mkdirSync(folder, { recursive: true });
      const run = (origin: string) => {
        writeFileSync(path.join(folder, 'page.php'), snippet(guide, 'php', { ...at, origin }));
        const options = ['-d', `sys_temp_dir=${folder}`, path.join(folder, 'page.php')];
        return execFileSync('php', options, { encoding: 'utf8' });
      };
      const before = run(at.origin);
      expect(before).toContain(shown);
      utimesSync(path.join(folder, 'entente.html'), 0, 0);
      expect(run('http://127.0.0.1:9')).toBe(before);
    });

    test('includes it at build time', () => {
      const at = place();
      const folder = path.join(at.folder, `build-${code}`);
      mkdirSync(folder, { recursive: true });
      execFileSync('sh', ['-c', snippet(guide, 'sh', at)], { cwd: folder });
      expect(readFileSync(path.join(folder, 'entente.html'), 'utf8')).toContain(shown);
    });
  });
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../../packages/testkit/src/machine/failure.mjs';
import { openAlbum, openChromium } from '../lib/album.mjs';
import { allowOrigin } from './allowOrigin.mjs';
import { pasteInEditor } from './pasteInEditor.mjs';
import { lookAtPost, TELEPHONE } from './lookAtPost.mjs';
import { startWordPress } from './wordPress.mjs';

const AGREEMENT = '/fr/accords/protocole-de-cooperation-rennes-metropole-ville-de-quebec';
const ARTICLE = '/fr/actualites/rennes-quebec-protocole-de-cooperation';
const PARTNER = 'ville-de-quebec';

/**
 * Pastes the addresses of an agreement and of an article in posts of a real WordPress, looks in
 * Chromium whether each embed shows, at its height, and whether its link works, and takes pictures.
 * Needs Debian's wordpress, a MariaDB, Chromium, and the demonstration running:
 * node scripts/try-wordpress.mjs --site http://localhost:3000 --cms http://127.0.0.1:1337 --data data
 * --documents renews the pictures of docs/partners/wordpress.md; without it they go into .cache.
 */
export async function tryWordPress(args) {
  const { values } = parseArgs({
    args,
    options: {
      site: { type: 'string', default: 'http://localhost:3000' },
      cms: { type: 'string', default: 'http://127.0.0.1:1337' },
      data: { type: 'string', default: 'data' },
      port: { type: 'string', default: '8091' },
      documents: { type: 'boolean', default: false },
    },
  });
  const album = openAlbum({
    name: 'wordpress',
    documents: 'docs/partners/screenshots',
    quality: 60,
    args: values.documents ? ['--documents'] : [],
  });
  const site = new URL(values.site).origin;
  const administrator = {
    email: process.env.ENTENTE_ADMIN_EMAIL || 'admin@entente.example',
    password:
      process.env.ENTENTE_ADMIN_PASSWORD ||
      readFileSync(path.join(values.data, 'admin-password'), 'utf8').trim(),
  };
  const wordPress = await startWordPress({
    port: Number(values.port),
    triedSite: site,
    pasted: site + ARTICLE,
  });
  console.log(`WordPress ${wordPress.version} at ${wordPress.origin}`);
  const browser = await openChromium();
  let putBack = null;
  try {
    const tab = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    const refused = await lookAtPost(tab, { post: wordPress.post, site });
    if (refused.shown) throw new Failure('A site that nobody named shows the embed.');
    console.log(`Before the newsroom names the site: the link « ${refused.link} »`);
    const origin = wordPress.origin;
    putBack = await allowOrigin({ site, cms: values.cms, administrator, slug: PARTNER, origin });
    const pasted = site + AGREEMENT;
    const editor = await pasteInEditor(browser, { ...wordPress, pasted });
    const posts = {
      article: { post: wordPress.post, page: site + ARTICLE },
      agreement: { post: editor.post, page: pasted },
    };
    const rows = {};
    await album.keep('wordpress-editor', editor.picture);
    for (const [name, { post, page }] of Object.entries(posts)) {
      const { picture, telephone, ...seen } = await lookAtPost(tab, { post, site, page });
      rows[name] = seen;
      if (!seen.shown) continue;
      await album.keep(`wordpress-${name}`, picture);
      const { picture: narrow, ...sizes } = telephone;
      if (name === 'article') await album.keep(`wordpress-${name}-${TELEPHONE}`, narrow);
      rows[`${name}, on a telephone`] = { shown: true, followed: true, ...sizes };
    }
    console.table(rows);
    for (const [name, seen] of Object.entries(rows)) refuseUnfit(name, seen);
  } finally {
    await putBack?.();
    await browser.close();
    await wordPress.stop();
  }
}

function refuseUnfit(name, { shown, height, content, right, followed }) {
  const fits = shown && Math.abs(height - content) <= 1;
  if (!fits) throw new Failure(`${name}: the frame is ${height} px high, its content ${content}.`);
  if (right > TELEPHONE) throw new Failure(`${name}: the frame sticks out of the window.`);
  if (!followed) throw new Failure(`${name}: the link in the embed leads nowhere.`);
}

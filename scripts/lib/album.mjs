import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromiumArgs, findChromium } from '../../packages/testkit/src/browser/chromium.mjs';
import { Failure } from '../../packages/testkit/src/machine/failure.mjs';
import { cmsDir, root, webDir } from '../../packages/testkit/src/machine/paths.mjs';
import { shownPictures } from './shownPictures.mjs';

/** Renews the pictures that documents show, where they are, instead of taking them all. */
const FOR_DOCUMENTS = '--documents';

/**
 * Where a command's pictures go: all of them into `.cache/screenshots/NAME`, which git ignores; with
 * `--documents` only those that a document shows, over the old ones.
 * @param {{ name: string, documents: string, quality: number, args: string[] }} album `documents` is
 *   the folder whose pictures documents show; `args` the command line, for instance
 *   ["http://localhost:3000", "--documents"]
 */
export function openAlbum({ name, documents, quality, args }) {
  const renews = args.includes(FOR_DOCUMENTS);
  const shown = shownPictures();
  const folder = path.join(root, renews ? documents : `.cache/screenshots/${name}`);
  if (!renews) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    origin: args.find((argument) => argument !== FOR_DOCUMENTS),
    /** @returns whether a picture is to be taken at all */
    wants: (picture) => !renews || shown.has(path.posix.join(documents, `${picture}.webp`)),
    /** @param {Buffer} png what the browser took */
    async keep(picture, png) {
      if (!this.wants(picture)) return;
      const sharp = createRequire(path.join(cmsDir, 'package.json'))('sharp');
      const file = path.join(folder, `${picture}.webp`);
      await sharp(png).webp({ quality, effort: 6 }).toFile(file);
    },
    /** The list of all, for whoever looks through the folder. */
    describe(markdown) {
      if (!renews) writeFileSync(path.join(folder, 'README.md'), markdown);
    },
  };
}

/** @returns Chromium, started @throws {Failure} when there is none on this machine */
export async function openChromium() {
  const executablePath = findChromium();
  if (!executablePath) throw new Failure('No Chromium: install it, or name it in CHROMIUM_PATH.');
  const { chromium } = createRequire(path.join(webDir, 'package.json'))('@playwright/test');
  return chromium.launch({ executablePath, args: chromiumArgs });
}

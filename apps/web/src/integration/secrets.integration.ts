import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { deriveSecret } from '@entente/secrets/derive';
import { answerFrom } from '@entente/testkit/site/contentCms';
import { startSite, temporaryFolder } from '@entente/testkit/site/runningSite';
import { startStubCms } from '@entente/testkit/site/stubCms';
import { makeStory } from '@entente/testkit/site/story';
import { testSecret } from '@entente/testkit/site/testSecret';

/** Whatever a browser can be given: static files, pages, and what the site keeps of them. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(({ parentPath, name }) => readFile(path.join(parentPath, name), 'latin1')),
  );
}

test('no secret, no address of the CMS and no code that uses them reaches a browser', async () => {
  const cms = await startStubCms(answerFrom(makeStory()));
  const folder = await temporaryFolder();
  const site = await startSite(cms.origin, folder.path);
  try {
    await site.ready('warm');
    const kept = await filesOf(folder.path);
    const built = await filesOf(path.join(__dirname, '..', '..', '.next', 'static'));
    expect(kept.length).toBeGreaterThan(20);
    expect(built.length).toBeGreaterThan(5);
    const given = [...kept, ...built].join('\n');
    const token = deriveSecret(testSecret, 'site-read-token');
    const secrets = [
      testSecret,
      token,
      new URL(cms.origin).host,
      'ENTENTE_SECRET',
      'site-read-token',
    ];
    for (const secret of secrets) {
      expect([secret, given.includes(secret)]).toEqual([secret, false]);
    }
    expect(given).toContain('Un protocole signé'.slice(0, 12));
    expect(site.output()).not.toContain(token);
  } finally {
    await site.stop();
    await cms.stop();
    await folder.remove();
  }
});

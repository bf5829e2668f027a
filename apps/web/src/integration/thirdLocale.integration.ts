import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answerFrom } from '@entente/testkit/site/contentCms';
import { startSite, temporaryFolder } from '@entente/testkit/site/runningSite';
import { startStubCms } from '@entente/testkit/site/stubCms';
import { makeArticle, makeStory } from '@entente/testkit/site/story';

const web = path.join(__dirname, '..', '..');

async function readJson(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
}

/** A language file as an operator would write one: French words, Spanish addresses. */
async function writeSpanish(folder: string): Promise<void> {
  const french = await readJson(path.join(web, '..', '..', 'packages/model/locales/fr.json'));
  const messages = await readJson(path.join(web, 'messages/fr.json'));
  const segments = { ...(french.segments as object), article: 'noticias', agreement: 'acuerdos' };
  const spanish = { ...french, code: 'es', name: 'Español', segments, messages };
  await writeFile(path.join(folder, 'es.json'), JSON.stringify(spanish));
}

test('a third language is configuration: the same build serves it, with its own addresses', async () => {
  const folder = await temporaryFolder();
  await writeSpanish(folder.path);
  const story = makeStory();
  const spanish = { locale: 'es', slug: 'un-protocolo', headline: 'Un protocolo firmado' };
  const cms = await startStubCms(
    answerFrom({
      ...story,
      articles: [...(story.articles ?? []), makeArticle(spanish)],
    }),
  );
  const site = await startSite(cms.origin, folder.path, {
    ENTENTE_LOCALES: 'fr,en,es',
    ENTENTE_LOCALES_DIR: folder.path,
  });
  try {
    await site.ready('warm');
    const page = await fetch(`${site.origin}/es/noticias/un-protocolo`);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('<html lang="es" dir="ltr">');
    expect(html).toContain('Un protocolo firmado');
    // Nobody wrote the settings in Spanish: the default language's stand in, marked as French.
    expect(html).toContain('<span lang="fr" dir="ltr">Ententes</span>');
    expect(html).toContain('href="/es/acuerdos"');
    const sitemap = await (await fetch(`${site.origin}/sitemaps/es/1.xml`)).text();
    expect(sitemap).toContain('https://entente.example/es/acuerdos<');
    expect((await fetch(`${site.origin}/es/actualites`)).status).toBe(404);
  } finally {
    await site.stop();
    await cms.stop();
    await folder.remove();
  }
});

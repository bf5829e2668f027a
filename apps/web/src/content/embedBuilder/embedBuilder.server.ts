import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedLocales } from '@entente/model/locale';
import { commonFrame, messagesOf } from '../../layout/frame.server';
import { queryCms } from '../../engine/cms/cms.server';
import { EmbedBuilderDocument } from './embedBuilder.generated';
import type { BuilderScripts, EmbedBuilderPageProps } from './EmbedBuilderPage';

/** @returns never null: the builder exists in every configured language. */
export async function getEmbedBuilder(locale: string): Promise<EmbedBuilderPageProps | null> {
  const { site } = await queryCms(EmbedBuilderDocument, { locale });
  const { title, description } = messagesOf(locale).embedBuilder;
  return {
    ...commonFrame({ site, locale, title, description, crumb: title }, null, (code) => ({
      kind: 'fixed',
      name: 'embed-builder',
      locale: code,
    })),
    scripts: builderScripts(locale),
    choice: null,
  };
}

/** Null in a language whose policy was not written when the site was built: see next.config.ts. */
function builderScripts(locale: string): BuilderScripts | null {
  if (!shippedLocales.some(({ code }) => code === locale)) return null;
  const integrity = (...file: string[]) => {
    const script = readFileSync(path.join(process.cwd(), 'public', ...file));
    return `sha256-${createHash('sha256').update(script).digest('base64')}`;
  };
  return {
    builder: integrity('embed-builder.js'),
    loader: integrity('embed', 'v1.js'),
  };
}

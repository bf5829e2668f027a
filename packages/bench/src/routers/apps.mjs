import { article, css, readSource } from './page.mjs';

const shared = {
  'package.json': '{ "private": true }',
  'lib/readSource.js': readSource,
  'lib/Article.js': article,
  'lib/article.module.css': css,
};

/** The config of both: the same but for nothing. Next looks for its root at the repository's. */
const config = (root) => `
module.exports = {
  turbopack: { root: ${JSON.stringify(root)} },
  outputFileTracingRoot: ${JSON.stringify(root)},
  poweredByHeader: false,
  compress: false,
};
`;

/** App Router: server components only, static, refreshed by its own means. */
export const appRouter = (root) => ({
  ...shared,
  'next.config.js': config(root),
  'app/layout.js': `
export const metadata = { title: 'Bench', description: 'Bench' };
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  'app/article/page.js': `
import { Article } from '../../lib/Article';
import { readSource } from '../../lib/readSource';

export const dynamic = 'force-static';
export default function Page() {
  return <Article {...readSource()} />;
}
`,
  'app/refresh/route.js': `
import { revalidatePath } from 'next/cache';

export function POST() {
  revalidatePath('/article');
  return Response.json({ refreshed: true });
}
`,
});

/** Pages Router as the site uses it: no runtime, styles in the document. */
export const pagesRouter = (root) => ({
  ...shared,
  'next.config.js': config(root),
  'pages/_document.js': `
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Document, { Head, Html, Main, NextScript } from 'next/document';

class InlineHead extends Head {
  getCssLinks(files) {
    return files.allFiles.filter((file) => file.endsWith('.css')).map((file) => {
      const css = readFileSync(path.join(process.cwd(), '.next', file), 'utf8');
      return <style key={file} dangerouslySetInnerHTML={{ __html: css }} />;
    });
  }
}

export default class BenchDocument extends Document {
  render() {
    return <Html lang="en"><InlineHead /><body><Main /><NextScript /></body></Html>;
  }
}
`,
  'pages/article.js': `
import Head from 'next/head';
import { Article } from '../lib/Article';
import { readSource } from '../lib/readSource';

export const config = { unstable_runtimeJS: false };
export const getStaticProps = () => ({ props: readSource() });
export default function Page(props) {
  return <><Head><title>Bench</title><meta name="description" content="Bench" /></Head><Article {...props} /></>;
}
`,
  'pages/api/refresh.js': `
export default async function refresh(request, response) {
  try {
    await response.revalidate('/article');
    response.json({ refreshed: true });
  } catch {
    response.status(502).json({ refreshed: false });
  }
}
`,
});

import path from 'node:path';
import { mended } from '../platform/admin/mend';
import { mends } from './mends';

/** What we use of a plugin of Vite's. */
interface Plugin {
  name: string;
  enforce: 'pre';
  resolveId?(source: string, importer?: string): string | null;
  transform?(code: string, id: string): string | null;
}

interface ViteConfig {
  plugins?: readonly unknown[];
}

const TYPE = /[\\/]src[\\/]api[\\/][\w-]+[\\/]type\.ts$/;

/**
 * The admin shows what type.ts states of a type, and needs nothing of what only the server does with
 * it: rules, search, demonstration. Their modules can't run in a browser either.
 */
const withoutServerSide: Plugin = {
  name: 'entente-without-server-side',
  enforce: 'pre',
  resolveId(source, importer) {
    const isServerSide = source === './server' && TYPE.test(importer ?? '');
    return isServerSide ? path.join(__dirname, 'noServerSide.ts') : null;
  },
};

const MODEL = /^@entente\/model\/(?!locales\/)([\w-]+)$/;

/** The model's source: what is compiled of it is for Node's own modules. */
const modelSource: Plugin = {
  name: 'entente-model-source',
  enforce: 'pre',
  resolveId(source) {
    const [, module] = MODEL.exec(source) ?? [];
    return module ? path.resolve(__dirname, `../../../../packages/model/src/${module}.ts`) : null;
  },
};

/** Where neither a setting nor a hook of Strapi's reaches what has to be otherwise. */
const mendStrapi: Plugin = {
  name: 'entente-mends',
  enforce: 'pre',
  transform(code, id) {
    const file = id.replaceAll('\\', '/').replace(/\?.*$/, '');
    const fitting = mends.filter(({ module }) => file.endsWith(module));
    return fitting.length > 0 ? fitting.reduce(mended, code) : null;
  },
};

export default (config: ViteConfig) => ({
  ...config,
  plugins: [withoutServerSide, modelSource, mendStrapi, ...(config.plugins ?? [])],
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mended } from '../platform/admin/mend';
import { mends } from './mends';

const one = '/strapi/some.mjs';

test('what is mended is found once, and said where it is not', () => {
  const mend = { module: one, changes: [['a()', 'b()']] as const, imports: 'import b;\n' };
  expect(mended('x; a();', mend)).toBe('import b;\nx; b();');
  expect(() => mended('x;', mend)).toThrow(`${one} holds 0 times`);
  expect(() => mended('a(); a();', mend)).toThrow(`${one} holds 2 times`);
});

test.each(mends)('the mend of $module fits the Strapi that is installed', (mend) => {
  const found = path.join(
    path.dirname(require.resolve('@strapi/content-manager/package.json')),
    '..',
  );
  const code = readFileSync(path.join(found, mend.module), 'utf8');
  expect(mended(code, mend)).not.toBe(code);
});

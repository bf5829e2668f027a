import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const css = readFileSync(path.join(__dirname, 'fonts.css'), 'utf8');
const published = path.join(__dirname, '../../../apps/web/public');
const files = [...css.matchAll(/url\('(\/fonts\/[^']+)'\)/g)].map(([, file = '']) => file);

test('each font is there, and its name holds the hash of what is in it', () => {
  expect(files).toHaveLength(2);
  for (const file of files) {
    const target = path.join(published, file);
    expect([file, existsSync(target)]).toEqual([file, true]);
    const hash = createHash('sha256').update(readFileSync(target)).digest('hex').slice(0, 8);
    expect(file).toContain(`.${hash}.woff2`);
  }
});

test('no font is published that no page asks for', () => {
  const fonts = readdirSync(path.join(published, 'fonts')).filter((file) =>
    file.endsWith('.woff2'),
  );
  expect(fonts.sort()).toEqual(files.map((file) => path.basename(file)).sort());
});

describe('what stands in until they are there', () => {
  const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)]
    .map(([, face = '']) => face)
    .filter((face) => face.includes('fallback'));
  const families = [
    ...new Set(faces.map((face) => /'([^']*fallback[^']*)'/.exec(face)?.[1] ?? '')),
  ];

  test.each(families)('%s has measures and a bold of its own, at every width', (family) => {
    const own = faces.filter((face) => face.includes(`'${family}';`));
    for (const face of own) expect(face).toMatch(/size-adjust: [\d.]+%;\s+ascent-override/);
    const bold = own.filter((face) => /font-weight: 600/.test(face));
    expect(bold).toHaveLength(1);
    expect(bold[0]).toMatch(/local\('[^']*Bold'\)/);
    expect(css).not.toContain('@media');
  });

  test('is what the tokens ask for, in their order', () => {
    const tokens = readFileSync(path.join(__dirname, 'tokens.css'), 'utf8');
    const asked = [...tokens.matchAll(/'((?:Newsreader|Atkinson) fallback[^']*)'/g)];
    expect(asked.map(([, family]) => family)).toEqual(families);
  });
});

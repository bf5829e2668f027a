import sharp from 'sharp';
import { SaxesParser } from 'saxes';
import { hostileTexts } from '../outputs.fixture';
import type { Card } from './card';
import { cardSvg, portraitBox } from './cardSvg.server';
import { linesOf, widthOf } from './lettering.server';

const rennes = { name: 'Rennes', latitude: 48.1, longitude: -1.7 };
const quebec = { name: 'Québec', latitude: 46.8, longitude: -71.2 };

const card: Card = {
  kicker: 'Protocole de coopération',
  title: 'Protocole de coopération Rennes – Québec',
  siteName: 'Entente – Rennes et le monde',
  arc: { from: rennes, to: [quebec], dashed: false },
  portrait: null,
};

beforeAll(() => {
  jest.spyOn(process, 'cwd').mockReturnValue(`${__dirname}/../../../..`);
});

/** The points of outlines, from left to right: `M12.5 30Q…`. */
const xsOf = (path: string) => [...path.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));

async function drawn(changes: Partial<Card> = {}) {
  return sharp(Buffer.from(cardSvg({ ...card, ...changes })))
    .png()
    .toBuffer({ resolveWithObject: true });
}

describe('a card', () => {
  test('is 1200 by 630 pixels and holds no letter, only outlines', async () => {
    expect((await drawn()).info).toMatchObject({ width: 1200, height: 630 });
    expect(cardSvg(card)).not.toMatch(/<text|font|Rennes/);
  });

  test('is another picture in another language', async () => {
    const english = await drawn({ kicker: 'Cooperation protocol' });
    expect(english.data.equals((await drawn()).data)).toBe(false);
  });

  test('draws the arc between two cities, and no arc where there are no two', () => {
    expect(cardSvg(card).match(/<circle/g)).toHaveLength(2);
    expect(cardSvg({ ...card, arc: null })).not.toContain('<circle');
  });

  test('draws an arc to each of several cities, dashed when it is not in force', () => {
    const sendai = { name: 'Sendai', latitude: 38.3, longitude: 140.9 };
    const svg = cardSvg({ ...card, arc: { from: rennes, to: [quebec, sendai], dashed: true } });
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg).toContain('stroke-dasharray');
    expect(cardSvg(card)).not.toContain('stroke-dasharray');
  });

  test('leaves a portrait its place: no letter is drawn there', () => {
    const portrait = { file: 'maire.webp', credit: 'Photo : Rennes Métropole' };
    const name = 'Marie-Élisabeth de la Tour du Pin-Chambly de la Charce';
    const svg = cardSvg({ ...card, title: name, kicker: '', siteName: '', arc: null, portrait });
    const titles = [...svg.matchAll(/fill="#1a2632" d="([^"]+)"/g)].map(([, path = '']) => path);
    const right = Math.max(...titles.flatMap((path) => xsOf(path)));
    expect(right).toBeLessThan(portraitBox.left);
  });

  test.each(hostileTexts)('with %s in its title is a picture still', async (_, title) => {
    const svg = cardSvg({ ...card, title, kicker: title, siteName: title });
    const parser = new SaxesParser({});
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(svg).close();
    expect((await drawn({ title })).info.width).toBe(1200);
  });

  test('of a title that nothing can draw is a picture still', async () => {
    expect((await drawn({ title: '🎉🎉', kicker: '', siteName: '协议' })).info.height).toBe(630);
  });
});

describe('the lines of a title', () => {
  test('are cut between words and stay inside the card', () => {
    const title = 'Une délégation rennaise à Québec pour signer un protocole de coopération';
    const { lines, whole } = linesOf(title, 'serif', 64, 1056, 3);
    expect(whole).toBe(true);
    expect(lines.join(' ')).toBe(title);
    for (const line of lines) expect(widthOf(line, 'serif', 64)).toBeLessThanOrEqual(1056);
  });

  test('that are too many say so', () => {
    const { lines, whole } = linesOf('mot '.repeat(200), 'serif', 46, 1056, 3);
    expect([whole, lines.length]).toEqual([false, 3]);
    expect(lines[2]).toMatch(/…$/);
    expect(widthOf(lines[2] ?? '', 'serif', 46)).toBeLessThanOrEqual(1056);
  });

  test('cut one word that is longer than the card', () => {
    const { lines } = linesOf('é'.repeat(300), 'serif', 46, 1056, 3);
    expect(lines).toHaveLength(1);
    expect(widthOf(lines[0] ?? '', 'serif', 46)).toBeLessThanOrEqual(1056);
  });
});

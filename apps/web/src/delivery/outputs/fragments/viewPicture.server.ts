import { readFile } from 'node:fs/promises';
import type { Address } from '@entente/model/address';
import type { Answer } from '../../respond.server';
import { pageOutput } from '../findOutput.server';
import { drawnAnswer } from '../outputAnswers.server';
import { cardSchema } from '../social/card';
import { cardImage, cardTag } from '../social/cardImage.server';
import { cardSvg } from '../social/cardSvg.server';
import { siteLinks } from '../../../engine/platform/locales.server';
import type { AskedEmbed } from '../../embeds/embedParts.server';
import { findEmbed } from '../../embeds/findEmbed.server';

export const pictureFormats = ['png', 'svg'] as const;
type PictureFormat = (typeof pictureFormats)[number];

/**
 * A view as one still picture, for where no HTML goes: the card of its entry, 1200 by 630; of a
 * list, of the site. An SVG holds outlines only, and no portrait. Null where there is nothing.
 */
export async function viewPicture(
  { embed, options, missing, locale }: AskedEmbed,
  format: PictureFormat,
): Promise<Answer | null> {
  if (!embed || missing) return null;
  const found = await findEmbed(embed, options);
  const page = found.kind === 'shown' ? siteLinks().parse(found.path) : null;
  if (!page) return null;
  const card: Address =
    page.kind === 'entry' ? { ...page, kind: 'entry-card' } : { kind: 'home-card', locale };
  const cached = await pageOutput(card);
  if (!cached) return null;
  if (format === 'png') return drawnAnswer(await cardImage(cached), cardTag(cached), cached);
  const words = cardSchema.parse(JSON.parse(await readFile(cached.file, 'utf8')));
  const svg = cardSvg({ ...words, portrait: null });
  return {
    ...drawnAnswer(Buffer.from(svg), `${cardTag(cached)}-svg`, cached),
    type: 'image/svg+xml',
  };
}

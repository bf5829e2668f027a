import type { List } from './blocks';
import type { Style } from './style';

export interface WordItem {
  list: string;
  level: number;
  format: List['format'];
}

/** Six lists in one another at most: Word knows nine levels, a page of the site shows no more. */
export const deepestList = 6;

/** A paragraph that Word shows as an item of a list: `mso-list:l0 level2 lfo1`. */
export function wordItem(paragraph: Element, style: Style): WordItem | null {
  const [, list, level] = /^(l\d+)\s+level(\d+)/.exec(style.get('mso-list') ?? '') ?? [];
  if (list === undefined || level === undefined) return null;
  const format = /^\(?(\d+|[a-z]|[ivxlcdm]+)[.)°]/i.test(drawn(paragraph))
    ? 'ordered'
    : 'unordered';
  return { list, level: Math.min(deepestList, Math.max(1, Number(level))), format };
}

/** The bullet or the number. */
function drawn(paragraph: Element): string {
  const [sign] = [...paragraph.querySelectorAll('[style*="mso-list"]')].filter((element) =>
    /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? ''),
  );
  return sign?.textContent.trim() ?? '';
}

/** Letters that Unicode doesn't take apart. */
const WHOLE: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
};

const MOST = 96;

/**
 * An address from a title, cut between words.
 * @example slugify('L’accord Rennes–Québec') // 'l-accord-rennes-quebec'
 */
export function slugify(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[œæøßđł]/g, (letter) => WHOLE[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= MOST) return plain;
  const cut = plain.slice(0, MOST + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, MOST);
}

const BEGIN = '<!-- drawn by: node scripts/draw-architecture.mjs -->';
const END = '<!-- end of the drawing -->';
const GROUPS = { cms: 'apps/cms: the newsroom', web: 'apps/web: the site', packages: 'packages' };
/** Folders that hold no layer: Strapi's own places, read by name. */
const NO_LAYER = new Set(['cms/components', 'cms/extensions']);

const groupOf = (layer) => layer.split('/')[0];
const nameOf = (layer) => layer.split('/')[1];
const idOf = (layer) => layer.replace('/', '_');

/**
 * Imports of a package by the layers of one app, as one arrow from the app: ten arrows to one box
 * would say nothing more.
 */
function arrowsOf(imports) {
  const arrows = new Map();
  for (const [key, count] of imports) {
    const [from, to] = key.split(' ');
    if (NO_LAYER.has(from) || NO_LAYER.has(to)) continue;
    const leaves = groupOf(from) !== groupOf(to);
    const arrow = `${leaves ? groupOf(from) : idOf(from)} ${idOf(to)}`;
    arrows.set(arrow, (arrows.get(arrow) ?? 0) + count);
  }
  return [...arrows].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * @param {{ files: Map<string, number>, imports: Map<string, number> }} graph of importGraph
 * @returns {string} a Mermaid flow chart: layers with their files, arrows with their imports
 */
export function drawArchitecture({ files, imports }) {
  const arrows = arrowsOf(imports);
  const drawn = [...files.keys()].filter((layer) => !NO_LAYER.has(layer)).sort();
  const boxes = Object.entries(GROUPS).flatMap(([group, title]) => [
    `  subgraph ${group}["${title}"]`,
    ...drawn
      .filter((layer) => groupOf(layer) === group)
      .map((layer) => `    ${idOf(layer)}["${nameOf(layer)} (${files.get(layer)} files)"]`),
    '  end',
  ]);
  const lines = arrows.map(([arrow, count]) => `  ${arrow.replace(' ', ` -->|${count}| `)}`);
  return ['```mermaid', 'flowchart TB', ...boxes, ...lines, '```'].join('\n');
}

/** @returns {string} the page with a new drawing between its two marks */
export function withDrawing(page, drawing) {
  const [before, rest] = page.split(BEGIN);
  if (rest === undefined || !rest.includes(END))
    throw new Error(`No ${BEGIN} … ${END} in the page.`);
  return `${before}${BEGIN}\n\n${drawing}\n\n${END}${rest.split(END)[1]}`;
}

/** @returns {string} the drawing that a page has */
export const drawingIn = (page) => page.split(BEGIN)[1].split(END)[0].trim();

/** @returns {{ shape: string, counts: number[] }} boxes and arrows without their numbers, and these in order */
export function readDrawing(drawing) {
  const counts = [];
  const shape = drawing.replaceAll(/\d+(?= files\)|\| )/g, (count) => {
    counts.push(Number(count));
    return 'N';
  });
  return { shape, counts };
}

import type { Place } from './intoPlace';

const blockSelector = '[data-slate-node="element"]:not([data-slate-inline])';

const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
/** The block of text that a node is in: an item, not its list. */
const blockOf = (node: Node) => elementOf(node)?.closest(blockSelector) ?? null;

/** The selection within an editor of texts; null where Slate must find out for itself. */
export function placeOf(editor: Element, selection: Selection | null): Place | null {
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [first, last] = [blockOf(range.startContainer), blockOf(range.endContainer)];
  if (!first || !last || !editor.contains(first) || !editor.contains(last)) return null;
  // The hint of an empty editor is no text.
  const isEmpty = editor.querySelector('[data-slate-placeholder]') !== null;
  return {
    isStart: isEmpty || textBetween(first, range, 'before') === '',
    isEnd: isEmpty || textBetween(last, range, 'after') === '',
    listLevel: listLevel(first),
  };
}

function textBetween(block: Element, selected: Range, side: 'before' | 'after'): string {
  const range = document.createRange();
  range.selectNodeContents(block);
  if (side === 'before') range.setEnd(selected.startContainer, selected.startOffset);
  else range.setStart(selected.endContainer, selected.endOffset);
  // Slate's sign of an empty text.
  return range.toString().replaceAll('\uFEFF', '');
}

function listLevel(block: Element): number | null {
  if (block.localName !== 'li') return null;
  let level = -1;
  for (let around = block.parentElement; around; around = around.parentElement) {
    if (around.dataset.slateEditor === 'true') break;
    if (around.matches(`ul${blockSelector}, ol${blockSelector}`)) level += 1;
  }
  return Math.max(0, level);
}

/** Code keeps the letters of what is pasted, nothing else. */
export const isInCode = (node: Node): boolean => blockOf(node)?.closest('pre') != null;

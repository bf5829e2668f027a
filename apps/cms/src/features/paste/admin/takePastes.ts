import { fromHtml } from './fromHtml';
import { intoPlace } from './intoPlace';
import { isInCode, placeOf } from './placeOf';

/** What Slate reads before all else, in its own writing. */
const slateType = 'application/x-slate-fragment';

/**
 * Strapi's editor of texts takes the letters alone of what other programs put on the clipboard. What
 * they look like is read here, and handed to the editor as if it had been copied from itself.
 */
export function takePastes(page: Document): void {
  page.addEventListener('paste', take, { capture: true });
}

function take(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  const editor = target instanceof Node ? editorOf(target) : null;
  if (!editor || !clipboardData || event.defaultPrevented) return;
  if (isInCode(target as Node)) return;
  const data = slateData(editor, clipboardData);
  if (!data) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  editor.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertFromPaste',
      dataTransfer: data,
      bubbles: true,
      cancelable: true,
    }),
  );
}

function editorOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  const editor = element?.closest<HTMLElement>('[data-slate-editor="true"]');
  return editor?.isContentEditable ? editor : null;
}

/** Null for what Strapi's editor takes well itself. */
function slateData(editor: HTMLElement, clipboard: DataTransfer): DataTransfer | null {
  const html = clipboard.getData('text/html');
  if (html === '' || clipboard.getData(slateType) !== '') return null;
  const letters = clipboard.getData('text/plain');
  if (/\sdata-slate-fragment="/.test(html) || isAddress(letters)) return null;
  const blocks = fromHtml(new DOMParser().parseFromString(html, 'text/html'));
  const place = placeOf(editor, editor.ownerDocument.getSelection());
  if (blocks.length === 0 || !place) return null;
  const data = new DataTransfer();
  const fragment = JSON.stringify(intoPlace(blocks, place, letters));
  data.setData(slateType, window.btoa(encodeURIComponent(fragment)));
  return data;
}

/** It becomes a link. */
const isAddress = (text: string) => /^(https?:\/\/|mailto:|tel:)\S+$/i.test(text.trim());

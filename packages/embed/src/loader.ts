// /embed/v1.js: on other people's pages, for years. Shows embeds at the height of their content.
// Without it a plain frame shows the same and scrolls inside.
import { resizing } from './address';
import { EntenteEmbed, free } from './element';
import { follow, frames, listen } from './heights';

const TAG = 'entente-embed';
/** A frame without script says no height. */
const SCRIPTED = 'iframe:not([sandbox]),iframe[sandbox*=scripts]';

/** Those that are written as frames: of the origin that this script came from, or marked as ours. */
function upgrade(home: string | undefined): void {
  for (const frame of frames.keys()) if (!frame.isConnected) frames.delete(frame);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(SCRIPTED)) {
    if (frames.get(frame)?.address === frame.src) continue;
    const isOurs = 'entente' in frame.dataset || frame.src.startsWith(`${home}/embed/`);
    const address = isOurs ? resizing(frame.src, frame) : null;
    if (!address) continue;
    free(frame);
    if (frame.src !== address) send(frame, address);
    follow(frame, address, () => {});
  }
}

/**
 * The same element, as if it had never had another address: Chromium loses a navigation that is
 * asked for just as an earlier one arrives in a frame with a process of its own.
 */
function send(frame: HTMLIFrameElement, address: string): void {
  const { parentNode, nextSibling } = frame;
  frame.remove();
  frame.src = address;
  parentNode?.insertBefore(frame, nextSibling);
}

function start(): void {
  const running = document.currentScript as HTMLScriptElement | null;
  // A module has no current script; one that is bundled has none of ours at all.
  const script = running ?? document.querySelector<HTMLScriptElement>('script[src*="/embed/v1"]');
  const home = script?.src.split('/embed/')[0];
  listen();
  customElements.define(TAG, EntenteEmbed);
  upgrade(home);
  new MutationObserver(() => upgrade(home)).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['src'],
  });
  // What nobody came near has no frame yet; on paper there is no scrolling.
  addEventListener('beforeprint', () => {
    for (const element of document.querySelectorAll<EntenteEmbed>(TAG))
      if (!element.frame) element.show();
  });
}

// Loaded twice, the second time does nothing; on a server that renders, neither.
if (typeof customElements !== 'undefined' && !customElements.get(TAG)) start();

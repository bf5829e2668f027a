// /embed/v1.js: on other people's pages, for years. Shows embeds at the height of their content.
// Without it a plain frame shows the same and scrolls inside.
import { HELLO, heightIn } from './messages';

/** Milliseconds after its load for a frame to answer, before its link is shown instead. */
const PATIENCE = 5000;
/** Kept free until the frame has said its height: for a narrow column, else for a wide one. */
const RESERVED: Record<string, [number, number]> = {
  card: [300, 210],
  statement: [320, 240],
  other: [640, 520],
};

const source = (document.currentScript as HTMLScriptElement | null)?.src;
const origin = source ? new URL(source).origin : '';
const TAG = 'entente-embed';

interface Shown {
  id: string;
  height: number;
  /** A smaller height, for when nobody is looking. */
  smaller?: number;
  answered?: boolean;
}

const frames = new Map<HTMLIFrameElement, Shown>();
let last = 0;

/** The address of the form that tells its height; null for one that is no embed of ours. */
function resizing(address: string | null): string | null {
  if (!address || !URL.canParse(address, origin)) return null;
  const url = new URL(address, origin);
  if (url.origin !== origin || !/^\/embed\/[^/]+\/./.test(url.pathname)) return null;
  url.searchParams.set('resize', '1');
  return url.href;
}

/** 'null' is who a sandboxed frame without an origin of its own is. */
function originOf(frame: HTMLIFrameElement): string {
  const { sandbox } = frame;
  return frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin') ? 'null' : origin;
}

function hello(frame: HTMLIFrameElement, { id }: Shown): void {
  const to = originOf(frame);
  frame.contentWindow?.postMessage({ type: HELLO, id }, to === 'null' ? '*' : to);
}

function set(frame: HTMLIFrameElement, shown: Shown, height: number): void {
  shown.height = height;
  delete shown.smaller;
  frame.style.height = `${height}px`;
}

/** Room is given at once, and taken back only where that moves nothing that is being read. */
function resize(frame: HTMLIFrameElement, shown: Shown, height: number): void {
  const { top, bottom } = frame.getBoundingClientRect();
  if (height >= shown.height || bottom < 0 || top > innerHeight) set(frame, shown, height);
  else shown.smaller = height;
}

const unseen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    const frame = target as HTMLIFrameElement;
    const shown = frames.get(frame);
    if (!isIntersecting && shown?.smaller) set(frame, shown, shown.smaller);
  }
});

addEventListener('message', (event) => {
  for (const [frame, shown] of frames) {
    if (event.source !== frame.contentWindow || event.origin !== originOf(frame)) continue;
    const height = heightIn(event.data, shown.id);
    if (height === null) continue;
    shown.answered = true;
    resize(frame, shown, height);
  }
});

function reserve(frame: HTMLIFrameElement, address: string, box: Element | null): number {
  const asked = Number(frame.getAttribute('height'));
  if (asked > 0) return asked;
  const kind = /\/embed\/[^/]+\/(?:[a-z]+-)?(card|statement)/.exec(address)?.[1] ?? 'other';
  const [narrow, wide] = RESERVED[kind] ?? [0, 0];
  return (box?.clientWidth ?? 0) < 480 ? narrow : wide;
}

/**
 * @param box what the frame stands in, or will
 * @param failed what to do when the frame does not answer
 */
function follow(
  frame: HTMLIFrameElement,
  address: string,
  box: Element | null,
  failed?: () => void,
): void {
  const shown: Shown = { id: `e${++last}`, height: 0 };
  frames.set(frame, shown);
  frame.style.width = '100%';
  frame.style.border = '0';
  set(frame, shown, reserve(frame, address, box));
  frame.addEventListener('load', () => {
    hello(frame, shown);
    setTimeout(() => shown.answered || failed?.(), PATIENCE);
  });
  unseen.observe(frame);
  if (frame.src === address) hello(frame, shown);
  else send(frame, address);
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

function upgrade(): void {
  for (const frame of frames.keys()) if (!frame.isConnected) frames.delete(frame);
  for (const frame of document.querySelectorAll('iframe')) {
    const address = resizing(frame.getAttribute('src'));
    const mute = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-scripts');
    if (address && !mute && !frames.has(frame)) follow(frame, address, frame.parentElement);
  }
}

/**
 * Frames are made when their place comes near, each in a task of its own: twenty on one page would
 * hold up its reader otherwise.
 */
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      setTimeout(() => (target as EntenteEmbed).show());
    }
  },
  { rootMargin: '800px' },
);

class EntenteEmbed extends HTMLElement {
  connectedCallback(): void {
    // Read as it was written: with its link, which the parser may not have reached.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => near.observe(this), { once: true });
    else near.observe(this);
  }

  show(): void {
    const address = resizing(this.getAttribute('src'));
    if (!address || this.querySelector('iframe')) return;
    const links = [...this.children] as HTMLElement[];
    const frame = document.createElement('iframe');
    frame.title = this.title || this.textContent?.trim() || 'Entente';
    frame.loading = 'lazy';
    const height = this.getAttribute('height');
    if (height) frame.setAttribute('height', height);
    const show = (failed: boolean) => {
      for (const link of links) link.hidden = !failed;
      frame.style.display = failed ? 'none' : 'block';
    };
    this.style.display = 'block';
    show(false);
    follow(frame, address, this, () => show(true));
    this.append(frame);
  }
}

// Loaded twice, the second time does nothing.
if (origin && !customElements.get(TAG)) {
  customElements.define(TAG, EntenteEmbed);
  upgrade();
  new MutationObserver(upgrade).observe(document, {
    childList: true,
    subtree: true,
  });
}

// The heights of frames on somebody else's page: what is kept free, what a frame says, when it is
// taken over.
import { HELLO, heightIn } from './messages';

/** Milliseconds for a frame to answer once it is loaded. Its script has run by then; a refused one
 * is loaded at once. One that answers later is shown after all. */
const PATIENCE = 1200;
interface Shown {
  id: string;
  /** What it was followed at. */
  address: string;
  origin: string;
  height: number;
  /** CSS pixels between its edges when it last said its height; 0 before the first answer. */
  width: number;
  /** A smaller height, for when nobody is looking. */
  smaller?: number;
  /** Told `true` when the frame can't be seen, and `false` when it answers after all. */
  failed: (failed: boolean) => void;
}

/** An entry for each frame that is followed. */
export const frames = new Map<HTMLIFrameElement, Shown>();
let last = 0;

/** Above what a host's sheet says, `!important` too: names and values, as in a sheet. */
export function style(element: HTMLElement, ...values: string[]): void {
  element.style.cssText += `;${values.join('!important;')}!important`;
}

function set(frame: HTMLIFrameElement, shown: Shown, height: number): void {
  shown.height = height;
  delete shown.smaller;
  style(frame, `height:${height}px`);
}

/**
 * Room is given at once. It is taken back at the first answer and after a change of width, which
 * move the page anyway; later only where that moves nothing that is being read.
 */
function resize(frame: HTMLIFrameElement, shown: Shown, height: number): void {
  const { top, bottom, width } = frame.getBoundingClientRect();
  const moves = height < shown.height && bottom >= 0 && top <= innerHeight;
  if (moves && width === shown.width) shown.smaller = height;
  else set(frame, shown, height);
  shown.width = width;
}

let observer: IntersectionObserver;

/** Elements are told when their place comes near; frames get smaller when it has gone. */
export const watch = (element: Element): void => observer.observe(element);

/** Listens to all frames that are followed. Once, in a browser. */
export function listen(): void {
  observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const frame = target as HTMLIFrameElement & { near?(): void };
        const shown = frames.get(frame);
        if (isIntersecting) frame.near?.();
        else if (shown?.smaller) set(frame, shown, shown.smaller);
      }
    },
    { rootMargin: '800px' },
  );
  addEventListener('message', ({ source, origin, data }) => {
    for (const [frame, shown] of frames) {
      if (source !== frame.contentWindow || origin !== shown.origin) continue;
      const height = heightIn(data, shown.id);
      if (height === null) continue;
      if (!shown.width) shown.failed(false);
      resize(frame, shown, height);
    }
  });
}

/**
 * Gives a frame the height of its content from now on.
 * @param failed what to do when the frame does not answer, and when it does
 */
export function follow(
  frame: HTMLIFrameElement,
  address: string,
  failed: (failed: boolean) => void,
): void {
  // 'null' is who a sandboxed frame without an origin of its own is.
  const isMasked = frame.matches('[sandbox]:not([sandbox*=same-origin])');
  const origin = isMasked ? 'null' : new URL(address).origin;
  const shown: Shown = {
    id: `e${++last}`,
    address,
    origin,
    height: 0,
    width: 0,
    failed,
  };
  const hello = () =>
    frame.contentWindow?.postMessage({ type: HELLO, id: shown.id }, isMasked ? '*' : origin);
  frames.set(frame, shown);
  style(frame, 'width:100%', 'border:0', 'min-height:0', 'max-height:none');
  const usual = /card|statement/.test(address) ? 240 : 520;
  set(
    frame,
    shown,
    Number(frame.getAttribute('height')) || usual + (frame.clientWidth < 480 ? 80 : 0),
  );
  frame.addEventListener('load', () => {
    if (frames.get(frame) !== shown) return;
    hello();
    setTimeout(() => shown.width || frames.get(frame) !== shown || failed(true), PATIENCE);
  });
  watch(frame);
  hello();
}

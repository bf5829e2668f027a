// <entente-embed>: its frame is in its shadow, so that nothing of the page around is touched (a
// framework may still be comparing it with what it would have written), and nothing touches it.
import { resizing } from './address';
import { follow, frames, style, watch } from './heights';

/** A box that its host keeps in a ratio, by room above what stands in it; '' where it is none. */
function ratioOf(element: HTMLElement): string {
  const { parentElement } = element;
  if (!parentElement || getComputedStyle(element).position !== 'absolute') return '';
  const above = parseFloat(getComputedStyle(parentElement, '::before').paddingTop);
  return above ? `${(-100 * above) / parentElement.clientWidth}%` : '';
}

/** Of a frame as it is written in a page: its own height, out of a box that has another. */
export function free(frame: HTMLIFrameElement): void {
  const ratio = ratioOf(frame);
  if (ratio) style(frame, 'position:static', `margin-top:${ratio}`);
}

/** `!important` in a shadow is above all that the page around says, its `style` attributes too. */
function sheetOf(ratio: string, failed: boolean): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host(:not([hidden])){display:block;height:auto!important;min-height:0!important;max-height:none!important${ratio && `;position:static!important;margin-top:${ratio}!important`}}` +
      `iframe{display:${failed ? 'none' : 'block'}}` +
      (failed ? '' : '@media not print{slot{display:none}}'),
  );
  return sheet;
}

/** Without HTMLElement there is no browser, but a server that renders: it takes the tag as it is. */
const Base = (typeof HTMLElement === 'undefined' ? Object : HTMLElement) as typeof HTMLElement;

export class EntenteEmbed extends Base {
  static observedAttributes = ['src', 'title', 'height'];
  frame?: HTMLIFrameElement;
  private ratio?: string;

  connectedCallback(): void {
    watch(this);
  }

  attributeChangedCallback(): void {
    if (this.frame) this.show();
  }

  /** Its place comes near; it may have been taken out for a while, and forgotten. */
  near(): void {
    // In a task of its own: twenty on one page would be felt.
    if (!frames.has(this.frame as HTMLIFrameElement)) setTimeout(() => this.show());
  }

  /** Makes the frame, or another one for what is now asked. */
  show(): void {
    this.ratio ??= ratioOf(this);
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const make = <Name extends 'a' | 'iframe' | 'slot'>(name: Name) => document.createElement(name);
    const frame = (this.frame = make('iframe'));
    const link = make('a');
    const words = make('slot');
    words.append(link);
    root.replaceChildren(words, frame);
    link.href = this.getAttribute('src') ?? '';
    link.textContent = frame.title = this.title || this.textContent?.trim() || 'Entente';
    const address = resizing(link.href, frame);
    const paint = (failed: boolean) => {
      root.adoptedStyleSheets = [sheetOf(this.ratio ?? '', failed)];
      if (failed) console.warn(`${link.href} refuses ${origin}`);
    };
    // In a sandbox without an origin nobody is allowed to show it: the words, at once.
    const isHopeless = !address || origin === 'null';
    paint(isHopeless);
    if (isHopeless) return;
    frame.setAttribute('height', this.getAttribute('height') ?? '');
    frame.src = address;
    follow(frame, address, paint);
  }
}

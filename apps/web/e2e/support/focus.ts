/* What the keyboard tests ask in the page: each function is sent there whole. */

interface Tabs {
  walked: string[];
  hidden: HTMLElement[];
  note(): void;
  isSeen(one: Element): boolean;
}
type Watched = typeof globalThis & { tabs?: Tabs };

/**
 * Names what Tab stops at, in the order of the document, and notes from now on where each press
 * of it comes from. @returns the stops, and how many presses lead to the last of them: a browser's
 * date field has more for month, year and calendar
 */
export function watchTab(): { stops: string[]; presses: number } {
  const candidates = document.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], iframe',
  );
  const found = [...candidates].filter(
    (one) => one.checkVisibility() && !one.matches(':disabled') && one.tabIndex >= 0,
  );
  found.forEach((one, index) => {
    one.dataset.stop = `${index} ${one.localName} ${one.textContent?.trim().slice(0, 30)}`;
  });
  const tabs: Tabs = {
    walked: [],
    hidden: [],
    /** Whether it is in view, and nothing lies over all of it: of a dot and its name, over both. */
    isSeen: (one) =>
      [one, ...one.querySelectorAll('*')]
        .flatMap((part) => [...part.getClientRects()])
        .filter((box) => box.width > 0 && box.height > 0)
        .some((box) => {
          const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return at !== null && (one.contains(at) || at.contains(one));
        }),
    note() {
      const one = document.activeElement as HTMLElement | null;
      if (!one || one === document.body) return;
      const stop = one.dataset.stop ?? `${one.localName}, no stop`;
      if (stop === tabs.walked.at(-1)) return;
      tabs.walked.push(stop);
      if (!tabs.isSeen(one)) tabs.hidden.push(one);
    },
  };
  (globalThis as Watched).tabs = tabs;
  // Before the focus leaves: by then the page has mostly scrolled to it.
  addEventListener('keydown', ({ key }) => key === 'Tab' && tabs.note(), { capture: true });
  const parts = { date: 4 } as Record<string, number>;
  const inFields = found.reduce(
    (sum, one) => sum + (parts[one.getAttribute('type') ?? ''] ?? 1),
    0,
  );
  return { stops: found.map(({ dataset }) => dataset.stop ?? ''), presses: inFields };
}

/**
 * Where Tab has been since `watchTab`, the present stop too, and which of it can't be seen, not
 * even by somebody who presses it slowly. The focus is where it was, afterwards.
 */
export async function walkedByTab(): Promise<{ walked: string[]; hidden: string[] }> {
  const { tabs } = globalThis as Watched;
  if (!tabs) throw new Error('Tab is not watched');
  tabs.note();
  const last = document.activeElement as HTMLElement | null;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const hidden: string[] = [];
  for (const one of tabs.hidden) {
    one.focus();
    await frame();
    await frame();
    if (!tabs.isSeen(one)) hidden.push(one.dataset.stop ?? one.localName);
  }
  last?.focus();
  return { walked: tabs.walked, hidden };
}

/** The stops whose ring is missing, thin, or too like the ground it is drawn on. */
export function focusRing(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('No canvas to read colours with');
  const rgba = (colour: string): number[] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = rgba(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (start: Element | null): string => {
    for (let one = start; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if ((rgba(colour)[3] ?? 0) > 250) return colour;
    }
    return 'Canvas';
  };
  const weak: string[] = [];
  for (const one of document.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
  )) {
    if (!one.checkVisibility()) continue;
    one.focus();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    const ring = luminance(outlineColor);
    const ground = luminance(groundOf(one.parentElement));
    const contrast = (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || contrast < 3)
      weak.push(`${one.textContent?.trim()}: ${outlineWidth} ${outlineColor}, ${contrast}`);
  }
  return weak;
}

/** WCAG 2.2, 2.5.8: targets below 24 × 24 pixels that aren't part of a sentence. */
export function smallTargets(): string[] {
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary'),
  ].filter((one) => one.checkVisibility() && !one.closest('[class*="skip"]'));
  const centres = targets.map((one) => {
    const box = one.getBoundingClientRect();
    return { one, box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  return centres
    .filter(({ one, box, x, y }) => {
      if (box.width >= 24 && box.height >= 24) return false;
      if (getComputedStyle(one).display === 'inline') {
        const around = one.closest('p, li, dd, figcaption, td, blockquote')?.textContent?.trim();
        if (around && around !== one.textContent?.trim()) return false;
      }
      // Equivalent: a point of the map is also a link of the list before it.
      const href = one.getAttribute('href');
      const twin = (other: HTMLElement) =>
        !other.closest('svg') && other.getAttribute('href') === href;
      if (one.closest('svg') && targets.some(twin)) return false;
      // Spacing: a circle of 24 pixels around its centre meets no other target's.
      return centres.some(
        (other) => other.one !== one && Math.hypot(other.x - x, other.y - y) < 24,
      );
    })
    .map(({ one, box }) => `${one.textContent?.trim()} ${box.width} × ${box.height}`);
}

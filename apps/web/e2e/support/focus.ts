/* What the keyboard tests ask in the page: each function is sent there whole. */

/** Names what Tab stops at, in the order of the document. */
export function nameFocusable(): string[] {
  const candidates = document.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], iframe',
  );
  const stops = [...candidates].filter(
    (one) => one.checkVisibility() && !one.matches(':disabled') && one.tabIndex >= 0,
  );
  stops.forEach((one, index) => {
    one.dataset.stop = `${index} ${one.localName} ${one.textContent?.trim().slice(0, 30)}`;
  });
  return stops.map(({ dataset }) => dataset.stop ?? '');
}

/** The element that has the focus, when something else lies over all of it or it is out of view. */
export function hiddenFocus(): string[] {
  const one = document.activeElement as HTMLElement;
  const boxes = [...one.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const seen = boxes.some((box) => {
    const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return at !== null && (one.contains(at) || at.contains(one));
  });
  return seen ? [] : [one.dataset.stop ?? one.localName];
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

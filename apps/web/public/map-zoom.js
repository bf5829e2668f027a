// <entente-map>: makes the map of partnerships larger and smaller inside its frame, which the
// browser scrolls. Without this file the map is whole and its links work.
const STEPS = [1, 1.5, 2.25, 3.5, 5];

customElements.define(
  'entente-map',
  class extends HTMLElement {
    connectedCallback() {
      // Run before the page is read to its end, this finds an element without its content.
      if (document.readyState !== 'loading') this.begin();
      else document.addEventListener('DOMContentLoaded', () => this.begin(), { once: true });
    }

    begin() {
      this.step = 0;
      this.frame = this.querySelector('[role="region"]');
      if (!this.frame || this.querySelector('button')) return;
      const bar = document.createElement('div');
      this.larger = this.button(bar, '+', this.dataset.in, () => this.zoomTo(this.step + 1));
      this.smaller = this.button(bar, '−', this.dataset.out, () => this.zoomTo(this.step - 1));
      this.whole = this.button(bar, this.dataset.all, null, () => this.zoomTo(0));
      this.prepend(bar);
      this.frame.addEventListener('keydown', (event) => this.key(event));
      this.drag();
      this.zoomTo(0);
    }

    button(bar, text, label, act) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      if (label) button.setAttribute('aria-label', label);
      button.addEventListener('click', act);
      bar.append(button);
      return button;
    }

    /** What was in the middle of the frame stays there. */
    zoomTo(step) {
      if (step < 0 || step >= STEPS.length) return;
      const { frame } = this;
      const middle = {
        x: (frame.scrollLeft + frame.clientWidth / 2) / frame.scrollWidth,
        y: (frame.scrollTop + frame.clientHeight / 2) / frame.scrollHeight,
      };
      // The frame keeps its height while the drawing in it grows.
      if (this.step === 0 && step > 0) frame.style.blockSize = `${frame.offsetHeight}px`;
      if (step === 0) frame.style.blockSize = '';
      this.step = step;
      frame.style.setProperty('--zoom', STEPS[step]);
      frame.scrollLeft = middle.x * frame.scrollWidth - frame.clientWidth / 2;
      frame.scrollTop = middle.y * frame.scrollHeight - frame.clientHeight / 2;
      // Said, not disabled: a disabled button would lose the focus.
      this.larger.setAttribute('aria-disabled', String(step === STEPS.length - 1));
      this.smaller.setAttribute('aria-disabled', String(step === 0));
      this.whole.setAttribute('aria-disabled', String(step === 0));
    }

    key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '+' || event.key === '=') this.zoomTo(this.step + 1);
      else if (event.key === '-') this.zoomTo(this.step - 1);
      else if (event.key === '0') this.zoomTo(0);
      else return;
      event.preventDefault();
    }

    /** A mouse drags the map; fingers scroll it as they scroll everything. */
    drag() {
      const { frame } = this;
      let from = null;
      let moved = false;
      frame.addEventListener('pointerdown', (event) => {
        if (event.pointerType !== 'mouse' || event.button !== 0) return;
        moved = false;
        from = { x: event.clientX + frame.scrollLeft, y: event.clientY + frame.scrollTop };
      });
      window.addEventListener('pointermove', (event) => {
        if (!from) return;
        const [left, top] = [from.x - event.clientX, from.y - event.clientY];
        moved ||= Math.hypot(left - frame.scrollLeft, top - frame.scrollTop) > 4;
        frame.scrollLeft = left;
        frame.scrollTop = top;
      });
      window.addEventListener('pointerup', () => {
        from = null;
      });
      frame.addEventListener('dragstart', (event) => event.preventDefault());
      // The end of a drag over a name is no click on it.
      frame.addEventListener('click', (event) => moved && event.preventDefault(), true);
    }
  },
);

// <entente-map>: makes the map larger and smaller inside its frame, which the browser scrolls.
// Without this file the map is whole and its links work.
const STEPS = [1, 1.5, 2.25, 3.5, 5];
// On a telephone: from the second step on names have room.
const NARROW = [1, 2.25, 3.5, 5.5, 8];

customElements.define(
  'entente-map',
  class extends HTMLElement {
    connectedCallback() {
      // Run before the page is whole, this finds an element without content.
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
      this.point();
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

    /** What is at a point of the frame, else in its middle, stays there. */
    zoomTo(step, at) {
      if (step < 0 || step >= STEPS.length) return;
      const { frame } = this;
      const { x, y } = at || { x: frame.clientWidth / 2, y: frame.clientHeight / 2 };
      const right = (frame.scrollLeft + x) / frame.scrollWidth;
      const down = (frame.scrollTop + y) / frame.scrollHeight;
      // The frame keeps its height while the drawing in it grows.
      if (this.step === 0 && step > 0) frame.style.blockSize = `${frame.offsetHeight}px`;
      if (step === 0) frame.style.blockSize = '';
      this.step = step;
      frame.toggleAttribute('data-step', step > 0);
      frame.style.setProperty('--zoom', (innerWidth < 768 ? NARROW : STEPS)[step]);
      frame.scrollLeft = right * frame.scrollWidth - x;
      frame.scrollTop = down * frame.scrollHeight - y;
      // Said, not disabled: that would lose the focus.
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

    /** A double click or the wheel with Ctrl: there. */
    point() {
      const { frame } = this;
      const at = ({ clientX, clientY }) => {
        const { left, top } = frame.getBoundingClientRect();
        return { x: clientX - left, y: clientY - top };
      };
      frame.addEventListener('dblclick', (event) => {
        event.preventDefault();
        this.zoomTo(this.step + (event.shiftKey ? -1 : 1), at(event));
      });
      let turned = 0;
      frame.addEventListener(
        'wheel',
        (event) => {
          if (!event.ctrlKey && !event.metaKey) return;
          event.preventDefault();
          // A touchpad turns a little, often.
          turned += event.deltaY;
          if (Math.abs(turned) < 40) return;
          this.zoomTo(this.step - Math.sign(turned), at(event));
          turned = 0;
        },
        { passive: false },
      );
    }

    /** A mouse drags the map; fingers scroll it. */
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

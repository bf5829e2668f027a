// <entente-builder>: shows what is chosen as it is chosen, and copies. The form inside works
// without this file; what is shown comes from the same address that it would go to.
const REST = 350;

customElements.define(
  'entente-builder',
  class extends HTMLElement {
    connectedCallback() {
      // Run before the page is read to its end, this finds an element without its content.
      if (document.readyState !== 'loading') this.begin();
      else document.addEventListener('DOMContentLoaded', () => this.begin(), { once: true });
    }

    begin() {
      this.form = this.querySelector('form');
      this.status = this.querySelector('[role="status"]');
      if (!this.form) return;
      this.form.addEventListener('input', () => this.soon());
      this.form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.choose(true);
      });
      this.offerCopies();
      this.measure();
    }

    soon() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.choose(false), REST);
    }

    async choose(asked) {
      clearTimeout(this.timer);
      if (!asked && !this.form.checkValidity()) return;
      if (asked && !this.form.reportValidity()) return;
      const address = `${this.form.getAttribute('action')}?${new URLSearchParams(new FormData(this.form))}`;
      this.wanted = address;
      let html;
      try {
        const answer = await fetch(address);
        if (!answer.ok) throw new Error(String(answer.status));
        html = await answer.text();
      } catch {
        // The browser says what is wrong, and its way back leads here.
        location.href = address;
        return;
      }
      if (this.wanted !== address) return;
      this.replace(new DOMParser().parseFromString(html, 'text/html'));
      history.replaceState(null, '', address);
    }

    /** The result, the views one may choose, and what is wrong; never what has the focus. */
    replace(page) {
      const fresh = page.querySelector('entente-builder');
      if (!fresh) return;
      this.querySelector('[data-result]').replaceWith(fresh.querySelector('[data-result]'));
      const [show, view] = ['show', 'view'].map(
        (id) => fresh.querySelector(`#${id}`)?.parentElement,
      );
      const old = this.form.querySelector('#view')?.parentElement;
      if (old && view && !old.contains(document.activeElement)) old.replaceWith(view);
      else if (old && !view) old.remove();
      else if (!old && view) this.form.querySelector('#show').parentElement.after(view);
      this.form.querySelector('#show-problem')?.remove();
      const problem = show?.querySelector('#show-problem');
      const input = this.form.querySelector('#show');
      input.toggleAttribute('aria-invalid', Boolean(problem));
      if (problem) input.parentElement.append(problem);
      this.say(problem ? problem.textContent : this.dataset.shown);
      this.offerCopies();
      this.measure();
    }

    offerCopies() {
      for (const box of this.querySelectorAll('[data-code]')) {
        const [label, code] = [box.querySelector('label'), box.querySelector('textarea')];
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = this.dataset.copy;
        button.setAttribute('aria-label', `${this.dataset.copy} – ${label.textContent}`);
        button.addEventListener('click', () => this.copy(code));
        box.append(button);
      }
    }

    async copy(code) {
      code.select();
      try {
        await navigator.clipboard.writeText(code.value);
      } catch {
        // Selected all the same: one key copies it.
        return;
      }
      this.say(this.dataset.copied);
    }

    /** How high the view is in columns of three widths: out of sight, and asked as hosts ask. */
    measure() {
      this.measuring?.abort();
      const list = this.querySelector('[data-heights]');
      if (!list) return;
      this.measuring = new AbortController();
      const { signal } = this.measuring;
      // Wider than a telephone, and yet nothing to scroll to.
      const aside = document.createElement('div');
      aside.style.cssText =
        'position:fixed;inset:0 auto auto 0;width:0;height:0;overflow:hidden;visibility:hidden';
      aside.setAttribute('aria-hidden', 'true');
      for (const cell of list.querySelectorAll('[data-width]')) {
        const frame = document.createElement('iframe');
        const src = new URL(list.dataset.heights, location.href);
        src.searchParams.set('resize', '1');
        frame.src = src;
        frame.tabIndex = -1;
        frame.style.cssText = `border:0;height:100px;width:${cell.dataset.width}px`;
        const hear = ({ source, data }) => {
          if (source !== frame.contentWindow || data?.type !== 'entente:height') return;
          cell.textContent = `${data.height} ${cell.dataset.unit}`;
          list.hidden = false;
        };
        addEventListener('message', hear, { signal });
        const hello = { type: 'entente:hello', id: 'measure' };
        frame.addEventListener('load', () => frame.contentWindow.postMessage(hello, '*'));
        aside.append(frame);
      }
      list.closest('[data-result]').append(aside);
    }

    say(words) {
      this.status.textContent = '';
      requestAnimationFrame(() => (this.status.textContent = words));
    }
  },
);

// <entente-suggest>: completes the search field inside it as one types: pages to go to, in a list
// that arrows walk through. Without this file the field searches when it is sent.
const WAIT_MS = 120;

customElements.define(
  'entente-suggest',
  class extends HTMLElement {
    connectedCallback() {
      // Run before the page is read to its end, this finds an element without its content.
      if (document.readyState !== 'loading') this.begin();
      else document.addEventListener('DOMContentLoaded', () => this.begin(), { once: true });
    }

    begin() {
      this.input = this.querySelector('input');
      if (!this.input || this.list) return;
      this.list = this.part('div', { role: 'listbox', id: 'suggestions', hidden: '' });
      this.list.setAttribute('aria-label', this.dataset.label);
      this.status = this.part('div', { role: 'status' });
      const attributes = {
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-controls': 'suggestions',
        'aria-expanded': 'false',
      };
      for (const [name, value] of Object.entries(attributes)) this.input.setAttribute(name, value);
      this.input.addEventListener('input', () => this.type());
      this.input.addEventListener('keydown', (event) => this.key(event));
      this.input.addEventListener('blur', () => this.close());
      // Before the field loses the focus, which would close the list under the finger.
      this.list.addEventListener('mousedown', (event) => event.preventDefault());
      this.list.addEventListener('click', (event) => {
        const option = event.target.closest('[role="option"]');
        if (option) location.assign(option.dataset.path);
      });
    }

    part(tag, attributes) {
      const part = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
      this.append(part);
      return part;
    }

    type() {
      clearTimeout(this.timer);
      this.asking?.abort();
      this.timer = setTimeout(() => this.ask(this.input.value.trim()), WAIT_MS);
    }

    async ask(typed) {
      if (typed.length < Number(this.dataset.min)) return this.close();
      this.asking = new AbortController();
      try {
        const address = `${this.dataset.from}?${new URLSearchParams({ q: typed })}`;
        const response = await fetch(address, { signal: this.asking.signal });
        this.show(response.ok ? await response.json() : []);
      } catch {
        // Overtaken by the next letter, or no network: the field still searches when it is sent.
      }
    }

    show(suggestions) {
      this.close();
      if (suggestions.length === 0 || document.activeElement !== this.input) return;
      this.list.replaceChildren(...suggestions.map(option));
      this.list.hidden = false;
      this.input.setAttribute('aria-expanded', 'true');
      const { one, other } = this.dataset;
      const words = suggestions.length === 1 ? one : other;
      this.status.textContent = words.replace('{count}', suggestions.length);
    }

    close() {
      this.list.hidden = true;
      this.list.replaceChildren();
      this.status.textContent = '';
      this.input.setAttribute('aria-expanded', 'false');
      this.input.removeAttribute('aria-activedescendant');
    }

    key(event) {
      const options = [...this.list.children];
      const at = options.findIndex((one) => one.getAttribute('aria-selected') === 'true');
      const steps = { ArrowDown: 1, ArrowUp: -1 };
      if (event.key === 'Escape' && options.length > 0) this.close();
      else if (event.key === 'Enter' && at >= 0) location.assign(options[at].dataset.path);
      else if (event.key in steps && options.length > 0) {
        // The field itself is one of the stops.
        const stops = options.length + 1;
        this.choose(options, ((at + 1 + steps[event.key] + stops) % stops) - 1);
      } else return;
      event.preventDefault();
    }

    choose(options, chosen) {
      options.forEach((one, at) => one.setAttribute('aria-selected', String(at === chosen)));
      if (chosen < 0) this.input.removeAttribute('aria-activedescendant');
      else this.input.setAttribute('aria-activedescendant', options[chosen].id);
    }
  },
);

function option({ title, about, path }, at) {
  const one = document.createElement('div');
  one.setAttribute('role', 'option');
  one.setAttribute('aria-selected', 'false');
  one.id = `suggestion-${at}`;
  one.dataset.path = path;
  const name = document.createElement('span');
  let from = 0;
  for (const [start, end] of title.ranges) {
    const mark = document.createElement('mark');
    mark.textContent = title.text.slice(start, end);
    name.append(title.text.slice(from, start), mark);
    from = end;
  }
  name.append(title.text.slice(from));
  const kind = document.createElement('small');
  kind.textContent = about;
  one.append(name, ' ', kind);
  return one;
}

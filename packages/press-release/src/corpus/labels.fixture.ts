import type { Evidence } from '../draft';
import { viewOf } from '../text/view';

/** What a person says is in a release: the head of a file of the corpus, above its text. */
export interface Labelled {
  name: string;
  layouts: string[];
  text: string;
  one: ReadonlyMap<string, string>;
  many: ReadonlyMap<string, readonly string[][]>;
}

const SEPARATOR = '\n----\n';
const MANY = new Set([
  'direct',
  'reported',
  'person',
  'agreement',
  'delegation',
  'domain',
  'partner',
  'milestone',
  'credit',
  'contact',
  'boilerplate',
  'warning',
]);

/** @throws for a head that isn't understood: a label that is mistyped would be one that is missed */
export function parseLabelled(name: string, file: string): Labelled {
  const cut = file.indexOf(SEPARATOR);
  if (cut < 0) throw new Error(`${name}: no line of dashes between the labels and the text`);
  const one = new Map<string, string>();
  const many = new Map<string, string[][]>();
  for (const line of file.slice(0, cut).split('\n')) {
    const match = /^(\w+): (.*)$/.exec(line);
    if (!match?.[1]) throw new Error(`${name}: ${line}`);
    const [, key, value = ''] = match;
    if (MANY.has(key))
      many.set(key, [...(many.get(key) ?? []), value.split('||').map((part) => part.trim())]);
    else one.set(key, value.trim());
  }
  const layouts = (one.get('layout') ?? '').split(',').map((layout) => layout.trim());
  return { name, layouts, text: file.slice(cut + SEPARATOR.length), one, many };
}

/** Where a text stands of which a label gives the whole, or “its first words … its last”. */
export function placeOf({ name, text }: Labelled, label: string, from = 0): Evidence {
  const [head = '', tail] = viewOf(label).split(' … ');
  const view = viewOf(text);
  const start = view.indexOf(head, from);
  const end =
    tail === undefined
      ? start + head.length
      : view.indexOf(tail, start + head.length) + tail.length;
  if (start < 0 || end < start) throw new Error(`${name}: “${label}” isn’t in its text`);
  return [start, end];
}

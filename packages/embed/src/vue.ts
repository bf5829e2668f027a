import { h, type FunctionalComponent } from 'vue';
import './loader';
import type { EmbedAttributes } from './attributes';

/** `<entente-embed>` for Vue 3; its slot is shown where the embed can't be, or a link to it. */
export const EntenteEmbed: FunctionalComponent<EmbedAttributes> = (
  { src, title, height },
  { slots },
) =>
  h('entente-embed', { src, title, height }, slots.default?.() ?? [h('a', { href: src }, title)]);

EntenteEmbed.props = ['src', 'title', 'height'];

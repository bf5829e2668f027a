import type { Setting } from '../i18n/setting';
import type { PageContent } from '../outputs/pageOutputs.server';
import { cardOf } from '../outputs/social/cardOf';
import type { View } from './View';

/** What the outputs that follow a page are made of. */
export function contentOf(view: View, setting: Setting): PageContent {
  const card = cardOf(view, setting);
  switch (view.name) {
    case 'delegation':
      return { card, delegation: view.props };
    case 'partner':
      return { card, partner: view.props };
    case 'domain':
      return { card, domain: view.props };
    default:
      return { card };
  }
}

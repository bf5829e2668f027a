import type { ReactNode } from 'react';
import type { EmbedView } from '@entente/model/addressNames';
import type { Messages } from '../../i18n/messages';
import type { EmbedOptions } from './embedOptions';

/** What an address and its options ask to be shown. */
export interface EmbedQuestion {
  view: EmbedView;
  slug: string | null;
  options: EmbedOptions;
  messages: Messages;
  /** Path of the page behind the embed. */
  path: string;
}

export interface EmbedContent {
  /** What it is about, for the title of the frame. */
  subject: string;
  node: ReactNode;
}

/** A view in which the embed builder offers a page. */
export interface EmbedOffer {
  view: EmbedView;
  /** A list that the page's entry narrows, instead of a view of the entry itself. */
  narrowedBy?: 'partner' | 'domain';
}

export interface PageEmbeds<Props> {
  /** The likeliest first: it is what oEmbed answers for the page. */
  offers: readonly EmbedOffer[];
  /**
   * What an embed says, from what the page says; null when it has nothing for this view. Absent for
   * a page whose offers are views of another one.
   * @param further the same for further pages of a list, where what is asked for may stand on them
   */
  show?: (props: Props, question: EmbedQuestion, further: readonly Props[]) => EmbedContent | null;
}

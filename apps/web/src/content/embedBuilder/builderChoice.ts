import type { EmbedView } from '@entente/model/addressNames';

/** What was chosen, and what comes of it; all of it JSON. */
export interface BuilderChoice {
  /** As it was typed. */
  show: string;
  locale: string;
  theme: string;
  limit: number;
  key: string;
  /** The views that the page can be shown in; the first is the likeliest. */
  views: { name: EmbedView; chosen: boolean }[];
  /** Why there is no code. */
  problem: 'unknown' | 'language' | null;
  result: {
    /** Path of the embed, for the preview. */
    preview: string;
    title: string;
    height: number;
    frame: string;
    script: string;
    oembed: string;
    wordPress: string;
  } | null;
}

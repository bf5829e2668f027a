import type { EmbedView } from '@entente/model/addressNames';

/** What a web team needs to know of its site, and to write into it. */
export interface SiteCheck {
  /** As it was typed. */
  typed: string;
  /** `wrong`: it is no address of the web. */
  state: 'listed' | 'missing' | 'wrong';
  /** 'https://www.brno.example'; '' of what is wrong. */
  origin: string;
  /** The lines of a strict site's policy. */
  policy: string;
  /** The loader with its integrity. */
  script: string;
}

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
  /** Null where no site was given. */
  site: SiteCheck | null;
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

import type { PartiesArc_PartnerFragment } from './shared.generated';

/** What a page gives to the picture that networks show with its link. */
export interface SocialCardFacts {
  /** What kind of thing it is. */
  kicker: string;
  title: string | null;
  /** The first two places among these are the ends of the arc. */
  parties?: readonly (PartiesArc_PartnerFragment | null)[] | null;
}

/** Pixels: what Open Graph's readers ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

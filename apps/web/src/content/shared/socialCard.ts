import type { PartiesArc_PartnerFragment } from './shared.generated';

/** What a page gives to the picture that networks show with its link. */
export interface SocialCardFacts {
  /** What kind of thing it is. */
  kicker: string;
  title: string | null;
  /** The places that an arc joins; none of an entry that joins none. */
  parties?: readonly (PartiesArc_PartnerFragment | null)[] | null;
  /** Where the arcs begin; else at the first place. */
  anchor?: PartiesArc_PartnerFragment | null;
  /** What the arc stands for is not in force. */
  dashed?: boolean;
  portrait?: { file: string; credit: string } | null;
}

/** Pixels: what Open Graph's readers ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

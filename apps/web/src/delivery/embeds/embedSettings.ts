import { embedViews, type EmbedView } from '@entente/model/addressNames';
import {
  anyOrigin,
  embedKeyPattern,
  readOrigins,
  themeProblems,
  type EmbedTheme,
} from '@entente/model/embedSettings';
import { allowsOrigin, keylessOrigins } from '@entente/model/embedOrigins';
import { vocabularyKey } from '@entente/model/vocabulary';
import { present } from '../../content/shared/present';
import type { EmbedSettingsQuery } from './embedSettings.generated';

type Partner = NonNullable<NonNullable<EmbedSettingsQuery['partners_connection']>['nodes'][number]>;

/** What one partner set, checked. */
export interface PartnerEmbeds {
  key: string;
  suspended: boolean;
  origins: string[];
  /** Empty: all of them. */
  views: EmbedView[];
  /** Null: ours. */
  theme: EmbedTheme | null;
  /** The partner whose cooperation the site tells. */
  isOwner: boolean;
}

export interface EmbedSettings {
  partners: PartnerEmbeds[];
  /** The document of each partner by its number in a register: 'wikidata:q2145'. */
  numbers: Record<string, string>;
}

/** A partner's settings as the CMS gives them; what can't be used is left out. */
export function partnerEmbeds(partner: Partner, ownerId: string | null): PartnerEmbeds[] {
  const { embed } = partner;
  if (!embed?.key || !embedKeyPattern.test(embed.key)) return [];
  const { accent, surface, text, radius, font } = embed;
  const theme: EmbedTheme = {
    accent: accent?.trim() || null,
    surface: surface?.trim() || null,
    text: text?.trim() || null,
    radius: radius ?? null,
    font: font?.trim() || null,
  };
  const isSet = Object.values(theme).some((value) => value !== null);
  return [
    {
      key: embed.key,
      suspended: embed.suspended === true,
      origins: readOrigins(embed.origins).origins,
      views: present(embed.views).flatMap(({ view }) => {
        const name = vocabularyKey(view ?? '');
        return embedViews.filter((one) => one === name);
      }),
      theme: isSet && themeProblems(theme).length === 0 ? theme : null,
      isOwner: partner.documentId === ownerId,
    },
  ];
}

/** Nobody: not even the site itself. */
export const noAncestors = "'none'";

/**
 * Who may frame an embed, as the header says it. With a key, the sites of that partner; without
 * one, those of partners that aren't suspended, as far as they fit. The site itself may, for its
 * preview.
 */
export function frameAncestors(all: readonly PartnerEmbeds[], key: string | null): string {
  const partner = all.find((one) => one.key === key);
  if (partner?.suspended) return noAncestors;
  const allowed = partner ? partner.origins : keylessOrigins(all).listed;
  if (allowed.includes(anyOrigin)) return anyOrigin;
  return ["'self'", ...new Set(allowed)].join(' ');
}

/** The partner who has named the site of this origin, which may not be suspended; null for none. */
export function partnerOfOrigin(
  all: readonly PartnerEmbeds[],
  origin: string,
): PartnerEmbeds | null {
  const named = all.filter(({ origins, suspended }) => !suspended && allowsOrigin(origins, origin));
  // Who opens its key to any site hasn't named this one.
  return (
    named.find(({ origins }) => origins.includes(origin)) ??
    named.find(({ origins }) => !origins.includes(anyOrigin)) ??
    null
  );
}

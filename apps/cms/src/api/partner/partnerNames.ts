import type { PublicRow } from '../../platform/searchText/searchText';
import { textOf } from '../../platform/searchText/values';

/** The other names by which a partner is known. */
export function partnerAliases(partner: PublicRow): string[] {
  const aliases = Array.isArray(partner.aliases) ? (partner.aliases as unknown[]) : [];
  return [textOf(partner, 'shortName'), ...aliases.filter((one) => typeof one === 'string')];
}

export const partnerNames = (partners: readonly PublicRow[]): string[] =>
  partners.flatMap((partner) => [textOf(partner, 'name'), ...partnerAliases(partner)]);

import { writtenNumber } from '@entente/model/writtenNumber';
import { format } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';

/** 'PDF': the format of a file from its extension ('.pdf'). */
export function fileFormat(extension: string | null): string {
  return (extension ?? '').replace('.', '').toUpperCase();
}

/**
 * A file's size for people.
 *
 * @param kilobytes as the CMS counts them (1 kB = 1000 bytes)
 * @example fileSize(240.4, messages.units, 'fr') // '240\u00A0ko'
 */
export function fileSize(kilobytes: number, units: Messages['units'], locale: string): string {
  const [value, unit] =
    kilobytes >= 1000
      ? [kilobytes / 1000, units.megabytes]
      : kilobytes >= 1
        ? [kilobytes, units.kilobytes]
        : [kilobytes * 1000, units.bytes];
  const digits = value < 10 && kilobytes >= 1 ? 1 : 0;
  const count = writtenNumber(value, locale, { maximumFractionDigits: digits });
  return format(unit, { count });
}

import { format } from '../i18n/format';

/** 'Image : Rennes Métropole'; a credit that already says what it credits stays as it is. */
export function labelledCredit(credit: string, label: string): string {
  return credit === '' || credit.includes(':') ? credit : format(label, { credit });
}

import type { Document } from '../document';
import type { ReadAgreement } from './readAgreement';

/**
 * A headline that names who signs, in other words than the text that tells the day, tells of one
 * agreement; that they were joined is said. Where there are more of either, they stay apart.
 */
export function joined(document: Document, read: ReadAgreement[]): ReadAgreement[] {
  const named = read.filter(
    ({ sentence, signedOn, parties }) =>
      sentence.block.role === 'headline' && signedOn === null && parties.length > 1,
  );
  const dated = read.filter(
    ({ signedOn, parties, isPast }) => signedOn !== null && parties.length === 0 && !isPast,
  );
  const [head] = named;
  const [text] = dated;
  if (!head || !text || named.length > 1 || dated.length > 1) return read;
  document.warn('agreement-joined', text.instrument.evidence);
  const whole = { ...text, parties: head.parties };
  return read.flatMap((one) => (one === head ? [] : one === text ? [whole] : [one]));
}

import type { Found } from '@entente/press-release/draft';

export interface PressContact {
  name: string;
  email?: string;
  phone?: string;
}

const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** The first address of at most 254 characters (RFC 5321), without the full stop of a sentence. */
const emailIn = (text: string): string | undefined =>
  text
    .split(/[\s<>(),;:|]/)
    .map((word) => (word.endsWith('.') ? word.slice(0, -1) : word))
    .find((word) => word.length <= 254 && EMAIL.test(word));

/** What a number may be written with; it begins and ends inside. */
const NUMBER = /(?<!\w)[\d+(). -]+(?!\w)/g;

/** The first number of 8 to 24 characters. */
function phoneIn(text: string): string | undefined {
  for (const [run] of text.matchAll(NUMBER)) {
    const digits = [...run.matchAll(/\d/g)].map(({ index }) => index);
    const [first = 0, last = 0] = [digits[0], digits.at(-1)];
    const phone = run.slice(run[first - 1] === '+' ? first - 1 : first, last + 1);
    if (digits.length >= 8 && phone.length <= 24) return phone;
  }
  return undefined;
}

/** Without the signs that stand between a name and what follows it. */
function withoutEdges(text: string): string {
  const isEdge = (at: number) => /[\s,;:|–-]/.test(text[at] ?? '');
  let [first, end] = [0, text.length];
  while (first < end && isEdge(first)) first += 1;
  while (end > first && isEdge(end - 1)) end -= 1;
  return text.slice(first, end);
}

/** The contacts of a release: a name, and the address and number beside it. */
export const contactsOf = (contacts: readonly Found[]): PressContact[] =>
  contacts.slice(0, 20).map(({ value }) => {
    const email = emailIn(value);
    const phone = phoneIn(value);
    const [line = ''] = value
      .replace(email ?? '', '')
      .replace(phone ?? '', '')
      .split('\n')
      .map(withoutEdges)
      .filter((one) => /\p{L}{2}/u.test(one));
    return {
      name: line.slice(0, 200),
      ...(email && { email }),
      ...(phone && { phone }),
    };
  });

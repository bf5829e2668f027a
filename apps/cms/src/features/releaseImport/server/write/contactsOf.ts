import type { Found } from '@entente/press-release/draft';

export interface PressContact {
  name: string;
  email?: string;
  phone?: string;
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const PHONE = /(?:\+|\b)\d(?:[\d .()-]{6,22})\d\b/;

/** The contacts of a release: a name, and the address and number beside it. */
export const contactsOf = (contacts: readonly Found[]): PressContact[] =>
  contacts.slice(0, 20).map(({ value }) => {
    const email = EMAIL.exec(value)?.[0];
    const phone = PHONE.exec(value)?.[0].trim();
    const [line = ''] = value
      .replace(email ?? '', '')
      .replace(phone ?? '', '')
      .split('\n')
      .map((one) => one.replace(/^[\s,;:|–-]{1,40}|[\s,;:|–-]{1,40}$/g, ''))
      .filter((one) => /\p{L}{2}/u.test(one));
    return {
      name: line.slice(0, 200),
      ...(email && { email }),
      ...(phone && phone.length <= 40 && { phone }),
    };
  });

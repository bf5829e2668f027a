/** Reports are read again at least twice a year: RFC 9116 asks for less than a year. */
const validDays = 180;

interface Facts {
  email: string | null;
  /** Absolute address where people are told how to write to us. */
  legalNotice: string;
  languages: readonly string[];
  /** Absolute address of this file. */
  self: string;
}

/** RFC 9116. The end of its validity is that of a day, so that it is the same all day long. */
export function securityTxt({ email, legalNotice, languages, self }: Facts, now: Date): string {
  const expires = new Date(now.getTime() + validDays * 86_400_000).toISOString().slice(0, 10);
  const contact = email && /^[^\s<>@]+@[^\s<>@]+$/.test(email) ? `mailto:${email}` : legalNotice;
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00.000Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${self}`,
    '',
  ].join('\n');
}

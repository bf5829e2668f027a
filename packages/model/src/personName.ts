interface Person {
  givenName: string | null;
  familyName: string | null;
}

/** 'Nathalie Appéré': given name first, in both languages of the site. Empty where neither is known. */
export function personName({ givenName, familyName }: Person): string {
  return [givenName, familyName].filter(Boolean).join(' ');
}

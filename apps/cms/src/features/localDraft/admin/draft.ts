type Values = Readonly<Record<string, unknown>>;

/** Whose words are kept, and of which entry, in one language. */
export interface DraftOf {
  person: number | string;
  uid: string;
  /** Empty for an entry that isn't saved yet, and for a type that has one entry. */
  documentId: string;
  locale: string;
}

/** Words that were typed and not stored, as a browser keeps them. */
export interface Draft {
  /** Of the form in which they were typed: one entry may be open in two. */
  id: string;
  /** From `keyOfDraft`. */
  key: string;
  /** When they were kept last, in milliseconds of the epoch. */
  at: number;
  /** The fields that were changed. */
  values: Values;
}

/** One that is offered to who opens the form. */
export interface FoundDraft extends Pick<Draft, 'id' | 'at' | 'values'> {
  /** Whether it was typed in this browser. */
  isHere: boolean;
  /** A colleague's name; null where it is one's own. */
  by: string | null;
}

export const keyOfDraft = ({ person, uid, documentId, locale }: DraftOf): string =>
  [person, uid, documentId, locale].join(' ');

const saysNothing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);

/** Whether two values of a field are the same, what is empty in whatever way included. */
const isSame = (first: unknown, second: unknown): boolean =>
  (saysNothing(first) && saysNothing(second)) || JSON.stringify(first) === JSON.stringify(second);

/** What `values` say that `stored` does not. */
export function changesIn(values: Values, stored: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !isSame(value, stored[name])),
  );
}

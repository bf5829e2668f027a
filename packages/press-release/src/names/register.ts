import { foldLetters } from '@entente/model/foldLetters';
import type { OfficeSpan } from '../offices/offices';
import type { Span } from '../text/span';
import type { Attribution } from './attribution';
import { attributionAt } from './attribution';
import { surnameOf } from './personName';
import { matchesOf } from '../text/matches';

export interface Person {
  name: Span;
  offices: OfficeSpan[];
  /** Where the name and the offices are told together. */
  told: Span;
}

const WORD = /(?<![\p{L}\p{N}'-])\p{L}/gu;

/** Who is told of in a part of the text with an office, or after an honorific. */
export function mentionsIn(view: string, { start, end }: Span): Attribution[] {
  const mentions: Attribution[] = [];
  let next = start;
  for (const { index } of matchesOf(view.slice(start, end), WORD)) {
    const at = start + index;
    if (at < next) continue;
    const mention = attributionAt(view, at, end);
    if (!mention || !isAPerson(mention)) continue;
    mentions.push(mention);
    next = mention.end;
  }
  return mentions;
}

/** Two words with capitals may be a town: a person has an office, or an honorific. */
const isAPerson = ({ names, offices, start }: Attribution) =>
  names.length > 0 &&
  (offices.length > 0 || names.some((name) => name.start > start && names.length === 1));

/** The people of one release: each once, by full name, with every office told of them. */
export class Register {
  readonly people: Person[] = [];
  private readonly byName = new Map<string, Person>();
  private readonly bySurname = new Map<string, Person | null>();
  /** By the whole title, and by its first word; null where several hold it. */
  private readonly holders = new Map<string, Person | null>();
  private readonly tellings: { start: number; person: Person }[] = [];

  private isSorted = true;

  constructor(private readonly view: string) {}

  private key = (span: Span) =>
    foldLetters(this.view.slice(span.start, span.end)).replace(/\s+/g, ' ');

  /** Names of one word are told apart by no one: they find people, and add none. */
  add({ names, starts, offices, start, end }: Attribution): void {
    for (const [place, name] of names.entries()) {
      const key = this.key(name);
      if (!key.includes(' ')) continue;
      const own = names.length === 1 ? offices : officesOfOne(starts, offices, place);
      const person = this.byName.get(key) ?? this.newPerson(key, name, { start, end });
      this.tell(start, person);
      if (person.offices.length > 0 || own.length === 0) continue;
      Object.assign(person, { offices: own, told: { start, end } });
      for (const office of own) this.addHolder(office, person);
    }
  }

  /** In the order of the text, though speakers are added after all who are only told of. */
  private tell(start: number, person: Person): void {
    this.tellings.splice(this.toldBefore(start), 0, { start, person });
  }

  private newPerson(key: string, name: Span, told: Span): Person {
    const person = { name, offices: [], told };
    this.people.push(person);
    this.byName.set(key, person);
    const surname = surnameOf(key);
    this.bySurname.set(surname, this.bySurname.has(surname) ? null : person);
    return person;
  }

  private addHolder({ title }: OfficeSpan, person: Person): void {
    const whole = this.key(title);
    for (const key of new Set([whole, whole.split(' ')[0] ?? whole])) {
      const holder = this.holders.get(key);
      this.holders.set(key, holder === undefined || holder === person ? person : null);
    }
  }

  /** Whether it is the name of someone who is told of as a person is. */
  isPerson(name: Span): boolean {
    return this.byName.has(this.key(name));
  }

  /** By full name, or by a surname that only one of them has. */
  find(name: Span): Person | null {
    const key = this.key(name);
    return this.byName.get(key) ?? (key.includes(' ') ? null : (this.bySurname.get(key) ?? null));
  }

  /** Who alone is told to hold an office: “the mayor” where one mayor is named. */
  holderOf({ title }: OfficeSpan): Person | null {
    return this.holders.get(this.key(title)) ?? null;
  }

  /** A surname alone tells of someone too. */
  tellAgain(name: Span): void {
    const person = this.find(name);
    if (!person) return;
    this.tellings.push({ start: name.start, person });
    this.isSorted = false;
  }

  /** Who alone is told of between two places, or else how many are. */
  toldBetween(from: number, to: number): { only: Person | null; several: boolean } {
    const people = new Set<Person>();
    for (let place = this.toldBefore(from); place < this.tellings.length; place += 1) {
      const telling = this.tellings[place];
      if (!telling || telling.start >= to || people.size > 1) break;
      people.add(telling.person);
    }
    const [only = null] = people;
    return { only: people.size === 1 ? only : null, several: people.size > 1 };
  }

  private toldBefore(place: number): number {
    if (!this.isSorted) this.tellings.sort((a, b) => a.start - b.start);
    this.isSorted = true;
    let [low, high] = [0, this.tellings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tellings[middle]?.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The offices told with one of several names. */
function officesOfOne(
  starts: readonly number[],
  offices: readonly OfficeSpan[],
  place: number,
): OfficeSpan[] {
  const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? Infinity];
  return offices.filter(({ title }) => title.start >= from && title.start < to);
}

import { formatPartialDate, parsePartialDate } from '@entente/model/partialDate';
import type { Draft, Evidence } from '@entente/press-release/draft';
import type { MessageLanguage } from '../../../../platform/messages/words';
import type { Candidate, Doubt, Item, ItemType } from '../../proposal';
import { releaseImportWords, type ReleaseImportKey } from '../../words/releaseImportWords';
import type { Made, Register } from '../register';

/** What a release is compared with, and for whom. */
export interface Context {
  draft: Draft;
  register: Register;
  /** Of the reader. */
  language: MessageLanguage;
  /** In which entries are written. */
  locale: string;
  /** By the ids of items. */
  made: ReadonlyMap<string, Made>;
  /** Whether the release was imported before with another text. */
  isOther: boolean;
  canCreate(type: ItemType): boolean;
}

export const say = (
  { language }: Context,
  key: ReleaseImportKey,
  values?: Readonly<Record<string, string>>,
): string => releaseImportWords.say(language, key, values);

/** A date of the release or the register as it is read; what is none, as it stands. */
export function dateText({ language }: Context, value: string): string {
  const date = parsePartialDate(value);
  return date ? formatPartialDate(date, language) : value;
}

/** An entry of the register, offered. */
export const candidateOf = (
  { locale }: Context,
  known: { documentId: string; title: string; locales: readonly string[] },
  reason: string,
): Candidate => ({
  documentId: known.documentId,
  title: known.title,
  reason,
  isWritten: known.locales.length === 0 || known.locales.includes(locale),
});

type Told = Pick<Item, 'id' | 'type' | 'title' | 'state' | 'evidence'> & Partial<Item>;

/** An item that stands alone unless told; one that an earlier import made an entry of is that entry. */
export function itemOf(context: Context, told: Told): Item {
  const item: Item = {
    note: '',
    fields: [],
    linked: null,
    candidates: [],
    doubts: [],
    canUpdate: false,
    canCreate: context.canCreate(told.type === 'embargo' ? 'article' : told.type),
    links: {},
    needs: null,
    ...told,
  };
  const made = context.made.get(item.id);
  return made ? asMade(context, item, made) : refusedWhereForbidden(context, item);
}

/** What may not be made, somebody has to link or leave out, knowing why. */
function refusedWhereForbidden(context: Context, item: Item): Item {
  if (item.canCreate || (item.linked && item.state === 'ready')) return item;
  const doubt: Doubt = { code: 'forbidden', message: say(context, 'forbidden'), evidence: null };
  return { ...item, state: 'open', doubts: [...item.doubts, doubt] };
}

/** A second import of a release makes nothing twice: what differs now, somebody decides on. */
function asMade(context: Context, item: Item, made: Made): Item {
  const differing = item.fields.filter(
    ({ name, value }) => name in made.fields && made.fields[name] !== value,
  );
  const doubts = differing.map((field): Doubt => {
    const register = dateText(context, made.fields[field.name] ?? '') || say(context, 'nothing');
    const release = dateText(context, field.value) || say(context, 'nothing');
    return {
      code: 'differs',
      message: say(context, 'differs', { register, release }),
      evidence: field.evidence,
    };
  });
  const { documentId, title, isWritten } = made;
  return {
    ...item,
    state: doubts.length > 0 ? 'open' : 'ready',
    linked: { documentId, title, isWritten, reason: say(context, 'reason.made') },
    candidates: [],
    doubts: [...item.doubts.filter(({ code }) => code === 'gone'), ...doubts],
    canUpdate: item.canUpdate || doubts.length > 0,
  };
}

/** Where names stand, each place once. */
export const placesOf = (all: readonly Evidence[]): Evidence[] => [
  ...new Map(all.map((place) => [place.join(), place])).values(),
];

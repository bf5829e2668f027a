import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../../../../api/types';
import { traitsOf } from '../../../../platform/contentTypes/traits';
import { inOwnTurn } from '../../../../pipeline/guard/inOwnTurn';
import type { ImportResult } from '../../proposal';
import { dataOf, relations, writingOrder } from './dataOf';
import type { Decided } from './decide';
import { documentsOf, type ImportAsked } from './importAsked';
import { recordImport, refuseTwice, type Confirmed } from './recordImport';
import { writeVersions } from './writeVersions';

type Data = Record<string, unknown>;

/** One import under way: what has been written of it. */
class Writing {
  private readonly ids = new Map<string, string>();
  readonly skipped = new Set<string>();
  readonly counts = { created: 0, linked: 0, updated: 0 };
  readonly confirmed: Confirmed[] = [];

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly asked: ImportAsked,
  ) {}

  idOf(item: string): string | null {
    return this.ids.get(item) ?? null;
  }

  /** What isn't written in this language can't be linked in it: it is told, not passed over. */
  private linked({ item }: Decided, field: string): { documentId: string }[] {
    const ids = new Set<string>();
    for (const id of item.links[field] ?? []) {
      const documentId = this.ids.get(id);
      if (documentId && !this.skipped.has(id)) ids.add(documentId);
    }
    return [...ids].map((documentId) => ({ documentId }));
  }

  private linksOf(one: Decided): Data {
    const { type } = one.item;
    if (type === 'embargo') return {};
    const fields = relations[type].filter((field) => field in one.item.links);
    // An entry that is there keeps what it is linked to besides.
    const how = one.decision.choice === 'create' ? 'set' : 'connect';
    return Object.fromEntries(
      fields
        .map((field) => [field, this.linked(one, field)] as const)
        .filter(([, found]) => how === 'set' || found.length > 0)
        .map(([field, found]) => [field, { [how]: found }]),
    );
  }

  async write(one: Decided): Promise<void> {
    const { item, decision } = one;
    if (item.type === 'embargo') return;
    if (decision.choice === 'link') return this.link(one, decision.documentId);
    const uid = uidOf(item.type);
    const documents = documentsOf(this.strapi, uid);
    const { proposal, decided, person } = this.asked;
    const locale = traitsOf(this.strapi, uid).isLocalized ? { locale: proposal.locale } : {};
    const data: Data = {
      ...dataOf(one, proposal.draft, decided),
      ...this.linksOf(one),
      ...(person && { updatedBy: person.id }),
    };
    if (decision.choice === 'create') {
      if (person) data.createdBy = person.id;
      const { documentId } = await documents.create({ data, ...locale });
      this.ids.set(item.id, documentId);
      this.counts.created += 1;
    } else {
      const { documentId } = decision;
      if (one.values.correction) data.corrections = await this.corrections(documentId, one);
      await documents.update({ documentId, data, ...locale });
      this.ids.set(item.id, documentId);
      this.counts.updated += 1;
    }
    this.confirm(one, uid);
  }

  private link({ item }: Decided, documentId: string): void {
    if (item.type === 'embargo') return;
    const found = [item.linked, ...item.candidates].find(
      (known) => known?.documentId === documentId,
    );
    this.ids.set(item.id, documentId);
    if (found && !found.isWritten) this.skipped.add(item.id);
    this.counts.linked += 1;
    const [place] = item.evidence;
    if (place)
      this.confirmed.push({
        item: item.id,
        uid: uidOf(item.type),
        documentId,
        field: '',
        evidence: place,
        isChanged: false,
      });
  }

  /** Each field by the words that tell it. */
  private confirm({ item, values }: Decided, uid: UID.ContentType): void {
    const documentId = this.ids.get(item.id) ?? '';
    for (const { name, value, evidence } of item.fields)
      if (evidence && values[name])
        this.confirmed.push({
          item: item.id,
          uid,
          documentId,
          field: name,
          evidence,
          isChanged: values[name] !== value.trim(),
        });
  }

  /** Those that the news has, and this one. */
  private async corrections(documentId: string, { values }: Decided): Promise<Data[]> {
    const { proposal, now } = this.asked;
    const entry = await documentsOf(this.strapi, uidOf('article')).findOne({
      documentId,
      locale: proposal.locale,
      populate: ['corrections'],
    });
    const known = (entry?.corrections ?? []) as { date: string | null; text: string }[];
    const { date } = proposal.draft;
    const told = date?.precision === 'day' ? date.value : now.toISOString().slice(0, 10);
    return [
      ...known.map(({ date: day, text }) => ({ date: day, text })),
      { date: told, text: values.correction ?? '' },
    ];
  }
}

/** Says which entry was refused, as the refusal itself names but its field. */
async function named<T>(title: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof errors.ValidationError)) throw error;
    throw new errors.ValidationError(`${title}\u00a0: ${error.message}`);
  }
}

/**
 * Makes the drafts of a release, all of them or none, by the rules that any save keeps.
 * @throws ValidationError in the editor's language, naming the entry
 */
export function writeImport(strapi: Core.Strapi, asked: ImportAsked): Promise<ImportResult> {
  return inOwnTurn(strapi, async () => {
    await refuseTwice(strapi, asked);
    const writing = new Writing(strapi, asked);
    for (const type of writingOrder)
      for (const one of asked.decided.filter(({ item }) => item.type === type))
        await named(one.item.title, () => writing.write(one));
    const article = writing.idOf('article');
    const decided = asked.decided.find(({ item }) => item.type === 'article');
    if (article && decided) await writeVersions(strapi, asked, article, decided);
    const importId = await recordImport(strapi, asked, writing.confirmed);
    const titles = new Map(asked.proposal.items.map(({ id, title }) => [id, title]));
    return {
      importId,
      article: article ? { documentId: article, locale: asked.proposal.locale } : null,
      ...writing.counts,
      skipped: [...writing.skipped].map((id) => titles.get(id) ?? id),
    };
  });
}

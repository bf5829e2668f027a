import type { Core, UID } from '@strapi/strapi';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { readDraftLinks } from '../../../pipeline/relations/draftLinks';
import { isPublishable, readPublishedLinks } from '../../../pipeline/relations/publishedLinks';
import { relationsOf } from '../../../platform/contentTypes/relationMap';
import type { PublicRow } from '../../../platform/searchText/searchText';

/**
 * What is public around some documents, read a relation at a time whatever their number: two
 * statements each. What was looked at is noted, since a change of it changes the text.
 */
export class PublicGraph {
  private readonly byDocument = new Map<string, PublicRow[]>();
  private readonly links = new Map<string, string[]>();
  private uses = new Set<string>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly fallbackLocale: string,
  ) {}

  /** The public rows of documents of a type, in every locale. */
  async rows(
    uid: UID.ContentType,
    documents: readonly string[],
    components: readonly string[] = [],
  ): Promise<PublicRow[]> {
    if (documents.length === 0) return [];
    const { hasDrafts, isPublicByReference } = traitsOf(this.strapi, uid);
    return this.strapi.db.query(uid).findMany({
      where: {
        documentId: { $in: [...documents] },
        ...(hasDrafts && { publishedAt: { $notNull: true } }),
        ...(isPublicByReference && { listed: true }),
      },
      populate: [...components],
    });
  }

  /**
   * Reads the neighbours of documents along one relation.
   * @returns their ids, to go on from
   */
  async follow(
    uid: UID.ContentType,
    documents: readonly string[],
    attribute: string,
    components: readonly string[] = [],
  ): Promise<string[]> {
    const relation = relationsOf(this.strapi, uid).find((one) => one.attribute === attribute);
    if (!relation) throw new Error(`${uid} has no relation ${attribute}`);
    if (documents.length === 0) return [];
    const read = isPublishable(this.strapi, relation) ? readPublishedLinks : readDraftLinks;
    const links = await read(this.strapi, relation, documents);
    for (const { source, target } of links) {
      const key = `${source} ${attribute}`;
      this.links.set(key, [...(this.links.get(key) ?? []), target]);
    }
    const targets = [...new Set(links.map(({ target }) => target))];
    const unread = targets.filter((id) => !this.byDocument.has(id));
    for (const id of unread) this.byDocument.set(id, []);
    for (const row of await this.rows(relation.target, unread, components))
      this.byDocument.get(row.documentId)?.push(row);
    return targets;
  }

  /** The public neighbours of a document that was followed, in order, in a locale or else the default one. */
  related(documentId: string, attribute: string, locale: string): PublicRow[] {
    return (this.links.get(`${documentId} ${attribute}`) ?? []).flatMap((target) => {
      this.uses.add(target);
      const rows = this.byDocument.get(target) ?? [];
      const in_ = (code: string | null) => rows.find((row) => row.locale === code);
      const row = in_(null) ?? in_(locale) ?? in_(this.fallbackLocale);
      return row ? [row] : [];
    });
  }

  /** The documents looked at since this was last asked. */
  takeUses(): string[] {
    const uses = [...this.uses];
    this.uses = new Set();
    return uses;
  }
}

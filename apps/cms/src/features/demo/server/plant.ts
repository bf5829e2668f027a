import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../../api/types';
import type { SeedEntry } from '../../../platform/demo/entry';
import { uploadPicture } from './picture';
import { readRecord, writeRecord, type PlantRecord } from './record';
import { steps, type Step } from './steps';
import { frenchSpacingDeep } from './typography';

type Data = Record<string, unknown>;

/** The part of the Document Service that the planter uses. */
interface Documents {
  create(params: { data: Data; locale?: string }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: Data; locale: string }): Promise<unknown>;
  publish(params: { documentId: string; locale?: string }): Promise<unknown>;
  findFirst(params: object): Promise<{ documentId: string } | null>;
}

const documentsOf = (strapi: Core.Strapi, uid: UID.ContentType): Documents =>
  strapi.documents(uid) as unknown as Documents;

/** Keys whose document an editor has deleted since can't be linked any more: they are left out. */
const aliveKeys = async (strapi: Core.Strapi, record: PlantRecord): Promise<Set<string>> => {
  const alive = new Set<string>();
  for (const { uid, entries } of steps) {
    const planted = entries.filter((entry) => record[entry.key]);
    if (planted.length === 0) continue;
    const rows = await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: { documentId: { $in: planted.map((entry) => record[entry.key]?.documentId) } },
    });
    const found = new Set(rows.map((row: { documentId: string }) => row.documentId));
    for (const { key } of planted) if (found.has(record[key]?.documentId ?? '')) alive.add(key);
  }
  return alive;
};

/** How many entries are written or published between two lines of the log. */
const toldEvery = 10;

class Planter {
  private done = 0;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly record: PlantRecord,
    private readonly alive: Set<string>,
    private readonly locales: ReadonlySet<string>,
  ) {}

  private links(entry: SeedEntry): Data {
    const one = (key: string) => ({ documentId: this.record[key]?.documentId });
    const fields = Object.entries(entry.links ?? {}).map(([field, keys = []]) => {
      const list = (typeof keys === 'string' ? [keys] : keys).filter((key) => this.alive.has(key));
      return [field, { set: list.map(one) }];
    });
    return Object.fromEntries(fields);
  }

  private async shared(entry: SeedEntry): Promise<Data> {
    const { picture, ...shared } = frenchSpacingDeep(entry.shared) as Data;
    if (typeof picture !== 'string') return shared;
    const words = frenchSpacingDeep(entry.fr) as { alternativeText: string };
    return { ...shared, file: await uploadPicture(this.strapi, picture, words.alternativeText) };
  }

  private async write(uid: UID.ContentType, entry: SeedEntry): Promise<string> {
    const documents = documentsOf(this.strapi, uid);
    const data = { ...(await this.shared(entry)), ...this.links(entry) };
    if (!entry.fr) return (await documents.create({ data })).documentId;
    const { documentId } = await documents.create({
      data: { ...data, ...frenchSpacingDeep(entry.fr) },
      locale: 'fr',
    });
    if (entry.en && this.locales.has('en'))
      await documents.update({ documentId, data: { ...data, ...entry.en }, locale: 'en' });
    return documentId;
  }

  /** The site's own settings may exist already; they are an editor's then, and stay as they are. */
  private async existingSingle(uid: UID.ContentType): Promise<string | undefined> {
    if (typeOf(uid).schema.kind !== 'singleType') return undefined;
    return (await documentsOf(this.strapi, uid).findFirst({}))?.documentId;
  }

  /** One transaction an entry, its record included: a kill leaves an entry whole or absent. */
  async plant({ uid, entries }: Step): Promise<void> {
    for (const entry of entries) {
      if (this.record[entry.key]) continue;
      await this.strapi.db.transaction(async () => {
        const documentId = (await this.existingSingle(uid)) ?? (await this.write(uid, entry));
        this.record[entry.key] = { documentId };
        await writeRecord(this.strapi, this.record);
      });
      this.alive.add(entry.key);
      this.tell();
    }
  }

  /** Whoever waits for the CMS to start hears that it gets on. */
  private tell(): void {
    this.done += 1;
    if (this.done % toldEvery === 0)
      this.strapi.log.info(`Planting the demonstration content: ${this.done} written`);
  }

  async publish({ uid, entries }: Step): Promise<void> {
    for (const { key, fr } of entries) {
      const planted = this.record[key];
      if (!planted || planted.published || !this.alive.has(key)) continue;
      await this.strapi.db.transaction(async () => {
        await documentsOf(this.strapi, uid).publish({
          documentId: planted.documentId,
          ...(fr ? { locale: '*' } : {}),
        });
        planted.published = true;
        await writeRecord(this.strapi, this.record);
      });
      this.tell();
    }
  }
}

const isComplete = (record: PlantRecord): boolean =>
  steps.every(({ entries, publishes }) =>
    entries.every(({ key }) => record[key] && (!publishes || record[key].published)),
  );

/**
 * Writes the demonstration: Rennes, Québec and the twin cities, in French and, where the locale
 * exists, in English. What was planted once is never written again, even if an editor has changed,
 * unpublished or deleted it since; a planting that was interrupted goes on where it stopped.
 *
 * @throws when the CMS has no French locale, or refuses an entry
 */
export const plantDemo = async (strapi: Core.Strapi): Promise<void> => {
  const record = await readRecord(strapi);
  if (isComplete(record)) return;
  const found: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const locales = new Set(found.map(({ code }) => code));
  if (!locales.has('fr')) throw new Error('The demonstration is written in French: add locale fr');
  const started = Date.now();
  strapi.log.info('Planting the demonstration content…');
  const planter = new Planter(strapi, record, await aliveKeys(strapi, record), locales);
  for (const step of steps) await planter.plant(step);
  for (const step of steps) if (step.publishes) await planter.publish(step);
  strapi.log.info(`Demonstration content planted in ${Date.now() - started} ms`);
};

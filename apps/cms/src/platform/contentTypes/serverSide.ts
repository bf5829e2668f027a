import type { Core } from '@strapi/strapi';
import type { SeedEntry } from '../demo/entry';
import type { SearchText } from '../searchText/searchText';
import type { FieldRule } from './fieldRule';

type Data = Record<string, unknown>;

/** What a type adds to the saving of its entries, in the transaction that saves. */
export interface SaveRules {
  /** Fills in what nobody types; changes `data`. */
  complete?(data: Data): void;
  /** What its fields have to keep between them, all of it in one list. */
  rules?: readonly FieldRule[];
  /**
   * Reads what has been written, inside its transaction.
   * @throws ValidationError in the editor's language, and nothing is kept
   */
  check?(strapi: Core.Strapi, documentId: string, data: Readonly<Data>): Promise<void>;
}

/** What the server alone does with a type: the admin is built without it (src/admin/vite.config.ts). */
export interface ServerSide {
  /** null for what is found by what it is a part of, or by nobody. */
  searchText: SearchText | null;
  saving?: SaveRules;
  /** Writes into a draft what nobody typed and the public is owed, before it is published. */
  completePublication?(strapi: Core.Strapi, documentId: string): Promise<void>;
  /**
   * What tells entries apart that are called the same, for whoever has to choose one: who holds an
   * office, and when. By document id; nothing for one that its title tells.
   */
  toldApart?(
    strapi: Core.Strapi,
    documents: readonly string[],
    locale: string,
  ): Promise<ReadonlyMap<string, string>>;
  /** What the demonstration has of it. */
  seed: readonly SeedEntry[];
}

import type { Core, UID } from '@strapi/strapi';

/** Who looks at a list, by the number of the administrator. */
export interface ListReader {
  person: number;
  /** Milliseconds since 1970. */
  now: number;
}

/** A choice among the entries of a type that no filter of a list can say. */
export interface ListView {
  /** In the address of the list, and the end of its words' key: 'view.mine'. */
  key: string;
  fits(strapi: Core.Strapi, uid: UID.ContentType): boolean;
  /** Every entry that it has, whatever a list shows of it at once. */
  documents(
    strapi: Core.Strapi,
    uid: UID.ContentType,
    reader: ListReader,
  ): Promise<readonly string[]>;
}

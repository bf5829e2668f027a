import type { Core, UID } from '@strapi/strapi';
import type { Person } from '../../../../platform/access/currentPerson';
import type { Proposal } from '../../proposal';
import type { Decided } from './decide';

type Data = Record<string, unknown>;

/** The part of the Document Service that is written by. */
interface Documents {
  create(params: { data: Data; locale?: string }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: Data; locale?: string }): Promise<unknown>;
  findOne(params: object): Promise<Data | null>;
}

export const documentsOf = (strapi: Core.Strapi, uid: UID.ContentType): Documents =>
  strapi.documents(uid) as unknown as Documents;

export interface ImportAsked {
  proposal: Proposal;
  decided: readonly Decided[];
  bytes: Uint8Array;
  /** Null for the command. */
  person: Person | null;
  now: Date;
}

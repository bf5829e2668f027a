import type { UID } from '@strapi/strapi';
import type { ReadVersions } from './draftVersion';
import type { Obstacle } from './refusePublication';

/** An entry in one language, as staff read it. */
export interface EntryResponse {
  uid: UID.ContentType;
  /** 'agreement' */
  type: string;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
  title: string;
}

/** What publishing an entry in one language would take and do. */
export interface PublicationSet {
  locale: string;
  /** Of the entry and of each that it needs: what is read here. */
  versions: ReadVersions;
  isPublic: boolean;
  /** What would be published with it, before it. Its parts are not named: they always come. */
  needs: EntryResponse[];
  /** What it names and readers of that language will not find. */
  untranslated: EntryResponse[];
  /** What keeps it, its parts or what it needs from being published. */
  obstacles: (Obstacle & { entry: EntryResponse })[];
}

/** What the form of an entry says of its publication: a set for each language that it exists in. */
export interface PublicationResponse {
  sets: PublicationSet[];
  /** The language that others are translated from. */
  source: string;
  mayPublish: boolean;
  /** Whether a reason lets them publish what they wrote last. */
  mayOverride: boolean;
}

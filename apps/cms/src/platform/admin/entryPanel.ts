/** What Strapi gives a panel beside the form of an entry, as far as ours use it. */
export interface EntryPanelProps {
  model: string;
  /** Absent for an entry that isn't saved yet, and in the address of a type that has one entry. */
  documentId?: string;
  /** 'draft' too where there are no drafts: see `isPublishedType`. */
  activeTab: 'draft' | 'published';
  document?: { documentId?: string; updatedAt?: string; publishedAt?: string | null };
}

/** What is shown of one entry, asked for again when the stamp changes. */
export interface EntryProps {
  model: string;
  documentId: string;
  stamp: string;
}

export const isOurs = (model: string): boolean => model.startsWith('api::');

/** Changes when the entry was saved or published. */
export const stampOf = (document: EntryPanelProps['document']): string =>
  `${document?.updatedAt} ${document?.publishedAt}`;

/** Who refers to an entry that somebody is about to delete, whole or in one language. */
export interface UsesResponse {
  /** In the reader's language: « Accords : « A » ; Actualités : « B » »; empty for nobody. */
  uses: string;
  /** Whether the entry is gone with it, as it has no other language. */
  isWhole: boolean;
  /** Whether the entry has a page of its own, which readers find by these links. */
  hasPage: boolean;
}

/** Who refers to an entry that somebody is about to delete, whole or in one language. */
export interface UsesResponse {
  /** In the reader's language: « Accords : « A » ; Actualités : « B » »; empty for nobody. */
  uses: string;
  /** Whether the deletion is refused as long as they do: of the whole, and of its first language. */
  isRefused: boolean;
  /** Whether the entry has a page of its own, which readers find by these links. */
  hasPage: boolean;
}

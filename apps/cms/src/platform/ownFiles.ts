const OWNER_ONLY = 0o077;

/** What this process writes from here on, drafts, letters and uploads, is for its owner alone. */
export function keepFilesToOwner(): void {
  process.umask(OWNER_ONLY);
}

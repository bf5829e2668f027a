/** Something that the CMS was told wrongly from outside. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** The environment as it is given. */
export type Variables = Readonly<Record<string, string | undefined>>;

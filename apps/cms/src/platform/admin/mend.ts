/** What is changed in a module of Strapi's, as it is bundled: no setting and no hook reaches it. */
export interface Mend {
  /** The end of the module's path. */
  module: string;
  /** Each of which it holds exactly once, and what stands there instead. */
  changes: readonly (readonly [found: string, instead: string])[];
  /** What the changes name. */
  imports?: string;
}

/**
 * A module with a mend made in it.
 * @throws where Strapi has changed what is mended: a build that left it out would lose words again
 */
export function mended(code: string, { module, changes, imports = '' }: Mend): string {
  const changed = changes.reduce((text, [found, instead]) => {
    const { length } = text.split(found);
    if (length !== 2)
      throw new Error(`${module} holds ${length - 1} times what is mended in it once: ${found}`);
    return text.replace(found, () => instead);
  }, code);
  return imports + changed;
}

type Values = Readonly<Record<string, unknown>>;

/** What a form holds at one moment. */
export interface FormState {
  values: Values;
  /** What it was filled with: the very same object as `values` until somebody writes. */
  initialValues: Values;
  modified: boolean;
}

/** The fields of `own` that are not those of `base`: a form keeps the objects nobody has touched. */
function changedFields(own: Values, base: Values): Values {
  return Object.fromEntries(Object.entries(own).filter(([name, value]) => value !== base[name]));
}

/**
 * What somebody has written in a form and is not stored. Strapi fills a form anew with what it
 * sends, with what was stored when a save fails, and whenever it reads the entry again: each time
 * over what was typed. This tells what has to be put back.
 */
export class OwnWords {
  #own: Values | null = null;
  #base: Values | null = null;
  #initial: Values | null = null;
  /** What has become of the last save: `filled` where there was none. */
  #phase: 'filled' | 'sent' | 'failed' | 'stored' = 'filled';

  /** null when all is stored. */
  get own(): Values | null {
    return this.#own;
  }

  sent(): void {
    this.#phase = 'sent';
    this.#base = this.#own;
  }

  failed(): void {
    this.#phase = 'failed';
  }

  stored(): void {
    this.#phase = 'stored';
    // Else somebody went on writing while it was saved.
    if (this.#own === this.#base) this.#own = null;
  }

  giveUp(): void {
    this.#phase = 'filled';
    this.#own = null;
  }

  /**
   * @param form after each change of it
   * @returns what the form has to hold instead; null where it holds all that was written
   */
  see({ values, initialValues, modified }: FormState): Values | null {
    const isSameFill = initialValues === this.#initial;
    this.#initial = initialValues;
    if (values !== initialValues) {
      const isUnderWay = this.#phase === 'sent' || this.#phase === 'failed';
      this.#own = modified || isUnderWay ? values : null;
      return null;
    }
    if (this.#own === null) {
      this.#base = values;
      return null;
    }
    // Strapi takes the form for stored with all that is in it, though some was written since.
    if (values === this.#own) return null;
    if (isSameFill && this.#phase !== 'sent') {
      // Nothing was read: whoever leaves the form has said so.
      this.giveUp();
      return null;
    }
    if (this.#phase === 'stored') {
      this.#own = { ...values, ...changedFields(this.#own, this.#base ?? {}) };
      this.#base = values;
    }
    return this.#own;
  }
}

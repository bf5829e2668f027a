import type { Language, Warning } from './draft';
import { isMessageKey, message } from './words/messages';

/** What a reader couldn't prove, or found odd: each once, in the order of the text. */
export class Warnings {
  private readonly kept = new Map<string, Omit<Warning, 'message'>>();

  add = (code: string, evidence: Warning['evidence']): void => {
    this.kept.set(`${code}:${evidence?.join('-') ?? ''}`, { code, evidence });
  };

  list(language: Language): Warning[] {
    return [...this.kept.values()]
      .sort((a, b) => (a.evidence?.[0] ?? -1) - (b.evidence?.[0] ?? -1))
      .map(({ code, evidence }) => ({
        code,
        message: isMessageKey(code) ? message(code, language) : code,
        evidence,
      }));
  }

  only(code: string, language: Language): Warning[] {
    this.kept.clear();
    this.add(code, null);
    return this.list(language);
  }
}

import type { Cell } from './read/table';
import type { Evidence, Question, Warning } from './registerDraft';
import { questionMessage, warningMessage } from './words/messages';
import type { Language, QuestionKey, Values, WarningKey } from './words/messages';

/** Texts of evidence are cut here: a file's longest cell isn't to be repeated by each question. */
const LONGEST_TEXT = 500;

/** Questions and warnings of a file, in the order in which they come up. */
export class Notes {
  readonly questions: Question[] = [];
  readonly warnings: Warning[] = [];

  constructor(
    readonly file: string,
    readonly language: Language,
  ) {}

  evidence(
    sheet: string,
    { address, text, formula }: Pick<Cell, 'address' | 'text' | 'formula'>,
  ): Evidence {
    return {
      file: this.file,
      sheet,
      cell: address,
      text: text.slice(0, LONGEST_TEXT),
      ...(formula !== undefined && { formula }),
    };
  }

  ask(
    code: QuestionKey,
    about: Pick<Question, 'field' | 'agreement' | 'evidence'> & {
      options?: readonly string[];
      partners?: number[];
    },
    values: Values = {},
  ): void {
    const { options = [], partners, ...rest } = about;
    const message = questionMessage(code, this.language, {
      text: about.evidence.text.trim(),
      ...values,
    });
    this.questions.push({
      code,
      message,
      options: [...options],
      ...rest,
      ...(partners && { partners }),
    });
  }

  warn(code: WarningKey, evidence: Evidence, values: Values = {}): void {
    const message = warningMessage(code, this.language, { text: evidence.text.trim(), ...values });
    this.warnings.push({ code, message, evidence });
  }
}

import type { QuestionKey, WarningKey } from '../words/messages';

/** What was made of a text: a value, or a question with what may be answered. */
export type Reading<Value> =
  | { value: Value; warning?: WarningKey }
  | { question: QuestionKey; options: readonly string[]; number?: number };

export const isValue = <Value>(
  reading: Reading<Value>,
): reading is { value: Value; warning?: WarningKey } => 'value' in reading;

export const ask = (question: QuestionKey, options: readonly string[] = []) => ({
  question,
  options,
});

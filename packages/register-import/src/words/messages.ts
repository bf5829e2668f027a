import en from './en.json';
import fr from './fr.json';

export type Language = 'fr' | 'en';
export type ErrorKey = keyof typeof fr.errors;
export type QuestionKey = keyof typeof fr.questions;
export type WarningKey = keyof typeof fr.warnings;
export type Values = Readonly<Record<string, string | number>>;

const MESSAGES = { fr, en } as const;

/** `{text}` is replaced by the value of that name. */
const filled = (pattern: string, values: Values): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export const errorMessage = (key: ErrorKey, language: Language, values: Values = {}): string =>
  filled(MESSAGES[language].errors[key], values);

export const questionMessage = (key: QuestionKey, language: Language, values: Values): string =>
  filled(MESSAGES[language].questions[key], values);

export const warningMessage = (key: WarningKey, language: Language, values: Values): string =>
  filled(MESSAGES[language].warnings[key], values);

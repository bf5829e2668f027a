import type { Language } from '../draft';
import en from './en.json';
import fr from './fr.json';

export type MessageKey = keyof typeof fr;

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { fr, en };

export const message = (key: MessageKey, language: Language): string => MESSAGES[language][key];

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(fr, key);

import { desks } from '../../desk/desks';

/** What a type is called: 'agreement' → « accord ». */
export function typeWord(type: string, language: string): string {
  const name = desks[type]?.name[language.startsWith('en') ? 'en' : 'fr'] ?? type;
  return name.toLowerCase();
}

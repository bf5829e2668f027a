import { dictionary } from '@zxcvbn-ts/language-common';

/** What is tried first in French, which lists of leaked passwords hardly have. */
const FRENCH = [
  'motdepasse',
  'monmotdepasse',
  'mot de passe',
  'motdepassesecret',
  'changezmoi',
  'bienvenue',
  'jetaime',
  'soleil',
  'administrateur',
  'administration',
  'communication',
  'azertyuiop',
  'jetaimemonamour',
  'jetaimetoujours',
  'soleilsoleil',
  'doudoudoudou',
  'mairiedelaville',
];

let known: ReadonlySet<string> | undefined;

/** Passwords that many have, in small letters. Read once it is needed: 50,000 words. */
export function commonPasswords(): ReadonlySet<string> {
  known ??= new Set([...dictionary['passwords-common'], ...FRENCH]);
  return known;
}

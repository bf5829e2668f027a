import type { ReceivedFile } from './uploadProblem';

/** Of a name without its ending: what is added to it for each size has to fit on any disk. */
const LONGEST = 100;

/** What some system takes for something else in a file name, and what no eye sees. */
const UNSAFE = /[\u0000-\u001f\u007f<>:"/\\|?*\ud800-\udfff]+/gu;

/**
 * A name that every disk and database takes: 'réunion ? « Québec ».jpg' → 'réunion - « Québec ».jpg'.
 * A long one is cut, its ending kept.
 */
export function safeName(name: string): string {
  const ending = /(?<=.)\.[\p{L}\p{N}]{1,8}$/u.exec(name)?.[0] ?? '';
  const base = name
    .slice(0, name.length - ending.length)
    .replace(UNSAFE, '-')
    .normalize();
  const short = [...base].slice(0, LONGEST).join('').trim();
  return (/[\p{L}\p{N}]/u.test(short) ? short : 'fichier') + ending;
}

interface Named {
  name?: unknown;
}

/** Gives the files of a sending, and what is said of each, names that can be kept; changes them. */
export function nameSafely(files: ReceivedFile | readonly ReceivedFile[], data: unknown): void {
  for (const file of [files].flat() as ReceivedFile[])
    if (file.originalFilename) file.originalFilename = safeName(file.originalFilename);
  const { fileInfo } = (data ?? {}) as { fileInfo?: Named | Named[] };
  for (const info of [fileInfo ?? []].flat())
    if (typeof info?.name === 'string') info.name = safeName(info.name);
}

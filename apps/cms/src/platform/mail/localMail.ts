import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cmsEnv } from '../env';

/** A header by which a message says what it is, so that nobody is shown what is not for them. */
export const SUBJECT_HEADER = 'X-Entente-About';

/** What Strapi's e-mail plugin hands to a provider, as far as it is kept. */
interface Outgoing {
  to: string | string[];
  from?: string;
  subject: string;
  text?: string;
  headers?: Record<string, string>;
}

export interface StoredMessage {
  sentAt: string;
  to: string;
  from: string;
  subject: string;
  text: string;
  /** What its header says; a password to be changed says nothing, and is shown to nobody. */
  about: string;
}

const folder = () => path.join(cmsEnv().dataDir, 'cms', 'mail');

/** A provider for Strapi's e-mail plugin that sends nothing: each message becomes a file. */
export const localMail = {
  async send({ to, from, subject, text, headers }: Outgoing): Promise<void> {
    const sentAt = new Date().toISOString();
    const message: StoredMessage = {
      sentAt,
      to: [to].flat().join(', '),
      from: from ?? cmsEnv().mailFrom,
      subject,
      text: text ?? '',
      about: headers?.[SUBJECT_HEADER] ?? '',
    };
    await mkdir(folder(), { recursive: true, mode: 0o700 });
    const file = path.join(folder(), `${sentAt.replaceAll(':', '-')}-${randomUUID()}.json`);
    // Under its name only when it is whole: somebody may be reading.
    await writeFile(`${file}.part`, JSON.stringify(message, null, 2), { mode: 0o600 });
    await rename(`${file}.part`, file);
  },
};

/** The messages about something that were kept last, the newest first. */
export async function readStoredMessages(about: string, most: number): Promise<StoredMessage[]> {
  const names = await readdir(folder()).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const kept: StoredMessage[] = [];
  for (const name of names
    .filter((one) => one.endsWith('.json'))
    .sort()
    .reverse()) {
    if (kept.length === most) break;
    const message = JSON.parse(await readFile(path.join(folder(), name), 'utf8')) as StoredMessage;
    if (message.about === about) kept.push(message);
  }
  return kept;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestCms } from '../../../../tests/cms';
import type { Decisions, Proposal } from '../proposal';

type Headers = Record<string, string>;

export interface Sent {
  bytes: Buffer;
  name: string;
}

/** A release about two invented cities, laid out as many are. */
export const protocol: Sent = {
  bytes: readFileSync(path.join(__dirname, 'protocole.docx')),
  name: 'protocole.docx',
};

export const textFile = (text: string, name = 'communique.txt'): Sent => ({
  bytes: Buffer.from(text),
  name,
});

const ADDRESS = '/admin/entente/release-imports';

/** What the screen asks the CMS. */
export const importing = (cms: TestCms, headers: Headers) => ({
  read: ({ bytes, name }: Sent) =>
    cms.http().post(`${ADDRESS}/read`).set(headers).attach('file', bytes, name),
  create: ({ bytes, name }: Sent, decisions: Decisions | string, accept = '') =>
    cms
      .http()
      .post(ADDRESS)
      .set(headers)
      .field('decisions', typeof decisions === 'string' ? decisions : JSON.stringify(decisions))
      .field('accept', accept)
      .attach('file', bytes, name),
  get: (rest: string) => cms.http().get(`${ADDRESS}${rest}`).set(headers),
});

/** Says yes to all that is proposed, makes anew what is open, and gives what nobody told. */
export const yesToAll = ({ items }: Proposal, given: Record<string, string> = {}): Decisions =>
  Object.fromEntries(
    items
      .filter(({ state }) => state !== 'ready')
      .map(({ id, fields }) => {
        const missing = fields
          .filter(({ required, value }) => required && value === '')
          .map(({ name }) => [name, given[name] ?? '']);
        return [id, { choice: 'create', fields: Object.fromEntries(missing) }];
      }),
  );

export const itemOf = ({ items }: Proposal, type: string, title: string) => {
  const found = items.find((item) => item.type === type && item.title === title);
  if (!found) throw new Error(`${type} ${title}: ${items.map((item) => item.title).join(', ')}`);
  return found;
};

import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { dataSets, entryTypes } from './publicRegister.mjs';

const readOnly = { readOnlyHint: true, destructiveHint: false, openWorldHint: true };
const mostRows = 50;

/** @param {unknown} value */
const asText = (value) => ({
  content: [
    {
      type: /** @type {const} */ ('text'),
      text: typeof value === 'string' ? value : JSON.stringify(value, null, 1),
    },
  ],
});

/** @param {string} text */
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * A server of the Model Context Protocol over the public register: two tools, both for reading.
 * @param {ReturnType<typeof import('./publicRegister.mjs').publicRegister>} register
 */
export function registerServer(register) {
  const server = new McpServer({ name: 'entente', version: '0.1.0' });
  server.registerTool(
    'search_register',
    {
      title: 'Search the register',
      description:
        'Rows of one public data set (agreements, delegations, partners, statements) in which every word of the text occurs. Dates may be known to the year or month only: "2023-01" means January 2023, and no day.',
      inputSchema: {
        set: z.enum(dataSets),
        text: z.string().max(200).default(''),
        status: z.string().max(40).optional().describe('Of agreements: "in-force", "expired"…'),
        limit: z.number().int().min(1).max(mostRows).default(10),
      },
      annotations: readOnly,
    },
    async ({ set, text, status, limit }) => {
      const words = plain(text).split(/\s+/).filter(Boolean);
      const found = (await register.rows(set)).filter((row) => {
        const said = plain(JSON.stringify(Object.values(row)));
        return (!status || row.status === status) && words.every((word) => said.includes(word));
      });
      return asText({ total: found.length, rows: found.slice(0, limit) });
    },
  );
  server.registerTool(
    'read_entry',
    {
      title: 'Read one entry',
      description:
        'One public entry by its identifier (the "id" of a row), as Markdown or JSON-LD. For an agreement, "on" gives its status on that day.',
      inputSchema: {
        type: z.enum(entryTypes),
        id: z.string().regex(/^[a-z0-9]{1,40}$/),
        on: z.iso.date().optional(),
        form: z.enum(['text/markdown', 'application/ld+json']).default('text/markdown'),
      },
      annotations: readOnly,
    },
    async (entry) => {
      const text = await register.entry(entry);
      return text === null
        ? { ...asText('There is no public entry with this identifier.'), isError: true }
        : asText(text);
    },
  );
  return server;
}

/** The data sets that the site publishes: `/data/{name}.json`. */
export const dataSets = /** @type {const} */ ([
  'agreements',
  'delegations',
  'partners',
  'statements',
]);
/** What has a permanent identifier: `/id/{type}/{id}`. */
export const entryTypes = /** @type {const} */ ([
  'agreement',
  'article',
  'delegation',
  'speaker',
  'domain',
  'partner',
  'page',
]);

const timeoutMs = 10_000;

/**
 * The register as anybody may read it: two kinds of addresses of the public site, asked as a browser
 * would, without a token. What is not public there can't be shown here.
 * @param {string} site 'https://ententes.example'
 * @param {typeof fetch} [ask] of tests
 */
export function publicRegister(site, ask = fetch) {
  const { origin } = new URL(site);
  /** What was read last, by path, with its tag: asked again, it is a 304 of a few bytes. */
  const kept = new Map();

  /** @param {string} path @param {Record<string, string>} headers */
  const get = (path, headers) =>
    ask(origin + path, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });

  return {
    /**
     * @param {(typeof dataSets)[number]} name
     * @returns {Promise<Record<string, unknown>[]>} @throws when the site does not answer with it
     */
    async rows(name) {
      const path = `/data/${name}.json`;
      const before = kept.get(path);
      const answer = await get(path, before ? { 'if-none-match': before.tag } : {});
      if (answer.status === 304 && before) return before.rows;
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
      const { rows } = await answer.json();
      const tag = answer.headers.get('etag');
      if (tag) kept.set(path, { tag, rows });
      return rows;
    },
    /**
     * One entry as Markdown or JSON-LD; null for what isn't public.
     * @param {{ type: string, id: string, on?: string, form: 'text/markdown' | 'application/ld+json' }} entry
     */
    async entry({ type, id, on, form }) {
      const query = on ? `?on=${encodeURIComponent(on)}` : '';
      const path = `/id/${encodeURIComponent(type)}/${encodeURIComponent(id)}${query}`;
      const answer = await get(path, { accept: form });
      if (answer.status === 503) throw new Error(`${path} answered 503`);
      return answer.ok ? answer.text() : null;
    },
  };
}

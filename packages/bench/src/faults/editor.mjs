const articles = '/content-manager/collection-types/api::article.article';

/** Whoever writes and publishes, through the admin's own calls. */
export function editorOf(cmsUrl, administrator) {
  let session = null;

  const signIn = async () => {
    const { data } = await send('/admin/login', { body: administrator });
    session = { authorization: `Bearer ${data.accessToken ?? data.token}` };
  };

  const send = async (path, { method = 'POST', body, headers = {} } = {}) => {
    const response = await fetch(cmsUrl + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    if (!response.ok)
      throw Object.assign(new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`), {
        status: response.status,
      });
    return text ? JSON.parse(text) : null;
  };

  const call = async (path, options = {}) => {
    if (!session) await signIn();
    try {
      return await send(path, { ...options, headers: session });
    } catch (error) {
      if (error.status !== 401) throw error;
      await signIn();
      return send(path, { ...options, headers: session });
    }
  };

  return {
    /** @returns once the CMS has acknowledged it */
    publishNew: async (article) => {
      const { data } = await call(`${articles}/actions/publish?locale=fr`, {
        body: { lead: 'Deux rives.', date: '2024-04-09', kind: 'news', ...article },
      });
      return data.documentId;
    },
    publish: async (documentId, changes) => {
      await call(`${articles}/${documentId}/actions/publish?locale=fr`, { body: changes });
    },
    unpublish: async (documentId) => {
      await call(`${articles}/${documentId}/actions/unpublish?locale=fr`, { body: {} });
    },
    /** Every article whose slug begins so, in French: one row each, drafts included. */
    listed: async (slugStart) => {
      const query = new URLSearchParams({
        locale: 'fr',
        pageSize: '100',
        sort: 'slug:ASC',
        'filters[$and][0][slug][$startsWith]': slugStart,
      });
      const found = [];
      for (let page = 1; ; page += 1) {
        query.set('page', String(page));
        const { results, pagination } = await call(`${articles}?${query}`, { method: 'GET' });
        found.push(...results);
        if (page >= pagination.pageCount) return found;
      }
    },
    /** What the admin would tell of a document's last change. */
    live: async (documentId) => call(`/admin/entente/live/${documentId}`, { method: 'GET' }),
  };
}

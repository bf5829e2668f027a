/** Where a running instance answers and who may publish there; see `npm start`. */
const site = process.env.BENCH_SITE_URL ?? 'http://localhost:3000';
const cms = process.env.BENCH_CMS_URL ?? 'http://127.0.0.1:1337';
const administrator = {
  email: process.env.ENTENTE_ADMIN_EMAIL ?? 'admin@entente.example',
  password: process.env.ENTENTE_ADMIN_PASSWORD ?? '',
};

const PUBLISHES = 20;
const LONGEST_MS = 30_000;
const articles = `${cms}/content-manager/collection-types/api::article.article`;

async function call(url, { headers = {}, body, method = body ? 'POST' : 'GET' } = {}) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

async function visibleAt(path, text, from) {
  while (performance.now() - from < LONGEST_MS) {
    const html = await (await fetch(site + path)).text();
    if (html.includes(text)) return performance.now() - from;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`${path} did not show « ${text} » within ${LONGEST_MS} ms`);
}

const quantile = (values, q) =>
  Math.round([...values].sort((a, b) => a - b)[Math.ceil(values.length * q) - 1] ?? 0);

/**
 * Publishes one article twenty times on a running instance and says after how many milliseconds, as
 * counted from the moment the editor's request leaves, its page, the list and home show it.
 */
export async function publishing() {
  const login = await call(`${cms}/admin/login`, { body: administrator });
  const headers = { authorization: `Bearer ${login.data.accessToken ?? login.data.token}` };
  const { results } = await call(`${articles}?locale=fr&sort=date:DESC&pageSize=1`, { headers });
  const [{ documentId, headline, slug }] = results;
  const paths = [`/fr/actualites/${slug}`, '/fr/actualites', '/fr'];
  const acknowledged = [];
  const visible = Object.fromEntries(paths.map((path) => [path, []]));
  const publish = (title) =>
    call(`${articles}/${documentId}/actions/publish?locale=fr`, {
      headers,
      body: { headline: title },
    });
  for (let n = 1; n <= PUBLISHES; n += 1) {
    const title = `Mesure ${n} ${Date.now()}`;
    const from = performance.now();
    const saved = publish(title).then(() => acknowledged.push(performance.now() - from));
    await Promise.all(
      paths.map(async (path) => visible[path].push(await visibleAt(path, title, from))),
    );
    await saved;
  }
  await publish(headline);
  console.table({
    'publish acknowledged': row(acknowledged),
    ...Object.fromEntries(paths.map((path) => [path, row(visible[path])])),
  });
}

const row = (values) => ({ 'p50 ms': quantile(values, 0.5), 'p95 ms': quantile(values, 0.95) });

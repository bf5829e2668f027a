import { createServer } from 'node:http';

const json = (response, body, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

/** What a CMS that is not in its senses answers to a question. `whole` is what it should say. */
const NONSENSE = {
  null: (response) => json(response, { data: null }),
  errors: (response, whole) => json(response, { ...whole, errors: [{ message: 'no' }] }),
  html: (response) => response.end('<!doctype html><title>Bad gateway</title>'),
  half: (response, whole) => {
    const text = JSON.stringify(whole);
    response.end(text.slice(0, Math.floor(text.length / 2)));
  },
  status: (response) => json(response, {}, 500),
  'hang-up': (response) => response.destroy(),
  'another-language': (response, whole) =>
    json(response, JSON.parse(JSON.stringify(whole).replaceAll('"locale":"fr"', '"locale":"de"'))),
  none: (response, whole) => json(response, { ...whole, data: emptied(whole.data) }),
};

export const nonsense = Object.keys(NONSENSE).filter((name) => name !== 'none');

/** The same answer without any entry. */
function emptied(data) {
  return Object.fromEntries(
    Object.entries(data ?? {}).map(([key, value]) => {
      if (Array.isArray(value)) return [key, []];
      if (value?.nodes) {
        const pageInfo = value.pageInfo && { ...value.pageInfo, total: 0, pageCount: 0 };
        return [key, { ...value, nodes: [], ...(pageInfo && { pageInfo }) }];
      }
      return [key, value];
    }),
  );
}

/** What lies between the replicas and the CMS: it counts questions, and may answer nonsense. */
export async function cmsNetwork(cmsUrl) {
  const state = { mode: 'pass', questions: 0 };
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => void pass(request, Buffer.concat(chunks), response));
  });

  const pass = async (request, body, response) => {
    const isQuestion = request.url.startsWith('/graphql');
    if (isQuestion) state.questions += 1;
    try {
      const { host: _host, connection: _connection, ...headers } = request.headers;
      const answer = await fetch(cmsUrl + request.url, {
        method: request.method,
        headers,
        ...(body.length > 0 && { body }),
      });
      const content = Buffer.from(await answer.arrayBuffer());
      const change = isQuestion ? NONSENSE[state.mode] : undefined;
      if (change) return change(response, JSON.parse(content.toString()));
      const type = answer.headers.get('content-type');
      response.writeHead(answer.status, type ? { 'content-type': type } : {});
      response.end(content);
    } catch {
      response.destroy();
    }
  };

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    state,
    stop: () => server.close(),
  };
}

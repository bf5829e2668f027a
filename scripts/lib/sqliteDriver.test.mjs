import { provideSqliteDriver } from './sqliteDriver.mjs';

const build = jest.fn(async () => {});
const never = () => false;

beforeEach(() => build.mockClear());

test('a driver that opens a database is left as it is', async () => {
  await provideSqliteDriver({ client: undefined, opens: () => true, release: 12, build });
  expect(build).not.toHaveBeenCalled();
});

test('whoever uses PostgreSQL needs no driver of SQLite', async () => {
  await provideSqliteDriver({ client: 'postgres', opens: never, release: 12, build });
  expect(build).not.toHaveBeenCalled();
});

test('on a Node that needs the release of 12 it is built, once', async () => {
  const opens = jest.fn().mockReturnValueOnce(false).mockReturnValueOnce(true);
  await provideSqliteDriver({ client: undefined, opens, release: 12, build });
  expect(build).toHaveBeenCalledTimes(1);
});

test('where it can’t be built, one sentence names another Node and PostgreSQL', async () => {
  build.mockRejectedValueOnce(new Error('no compiler'));
  const starting = provideSqliteDriver({
    client: undefined,
    opens: never,
    release: 12,
    build,
    node: '20.19.0',
  });
  await expect(starting).rejects.toThrow(
    /^There is no SQLite driver for Node 20\.19\.0 .* use Node 26, .* or PostgreSQL: DATABASE_CLIENT=postgres DATABASE_URL=\S+ npm start\.$/,
  );
});

test('on a machine without a prebuilt binary nothing is compiled, and PostgreSQL is the way out', async () => {
  const starting = provideSqliteDriver({
    client: undefined,
    opens: never,
    release: 13,
    build,
    node: '26.10.0',
  });
  await expect(starting).rejects.toThrow(
    /^There is no SQLite driver for \S+ with Node 26\.10\.0: /,
  );
  expect(build).not.toHaveBeenCalled();
});

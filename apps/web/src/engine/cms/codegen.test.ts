import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** The command of package.json; a process of its own, because Jest can't load what it loads. */
async function codegen(...options: string[]): Promise<void> {
  const command = path.join(path.dirname(require.resolve('@graphql-codegen/cli')), 'bin.js');
  await promisify(execFile)(process.execPath, [command, '--config', 'codegen.ts', ...options], {
    cwd: path.join(__dirname, '..', '..', '..'),
  });
}

test('what codegen made of the schema and the queries is up to date', async () => {
  // Ends with an error, and the names of the files, when one of them is stale.
  await expect(codegen('--check')).resolves.toBeUndefined();
}, 60_000);

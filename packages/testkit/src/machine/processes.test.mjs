import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lastLines, run, startService } from './processes.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'entente-processes-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = (code) => ({
  name: 'The program',
  args: ['-e', code],
  cwd: folder,
  log: path.join(folder, 'log'),
});

test('a program that fails is reported with the end of its log', async () => {
  await expect(run(program('console.log("so it goes"); process.exit(3)'))).rejects.toThrow(
    /The program failed\.\nso it goes\n/,
  );
});

test('a program that can not be found is reported', async () => {
  const service = startService({ ...program(''), command: path.join(folder, 'absent') });
  await expect(service.ended).resolves.toBe(127);
});

test('a full disk is recognised in a log', async () => {
  const log = path.join(folder, 'log');
  await run(program('console.error("ENOSPC: no space left on device, write")'));
  expect(lastLines(log)).toContain('The disk is full.');
});

const whenAlwaysFull = existsSync('/dev/full') ? test : test.skip;

whenAlwaysFull('a program goes on when its log can not be written', async () => {
  const log = path.join(folder, 'log');
  symlinkSync('/dev/full', log);
  const code = `
    for (let line = 0; line < 1000; line += 1) process.stdout.write('a line\\n');
    process.stderr.write('and another\\n');
    setTimeout(() => require('node:fs').writeFileSync('done', 'yes'), 50);`;
  await run(program(code));
  expect(readFileSync(path.join(folder, 'done'), 'utf8')).toBe('yes');
});

test('stopping a service stops the processes it started too', async () => {
  const code = `
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    console.log(child.pid);
    setInterval(() => {}, 1000);`;
  const service = startService(program(code));
  const grandchild = await firstLine(service.log);
  await service.stop();
  await expect(gone(Number(grandchild))).resolves.toBe(true);
});

test('no service reports home', async () => {
  await run(
    program(
      'console.log(process.env.NEXT_TELEMETRY_DISABLED, process.env.STRAPI_TELEMETRY_DISABLED)',
    ),
  );
  expect(readFileSync(path.join(folder, 'log'), 'utf8')).toBe('1 true\n');
});

async function firstLine(log) {
  for (;;) {
    const [line, rest] = readFileSync(log, 'utf8').split('\n');
    if (rest !== undefined) return line;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function gone(pid) {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

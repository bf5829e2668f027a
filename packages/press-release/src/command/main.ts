import { createInterface } from 'node:readline';
import { importCommand } from './importCommand';

// Libraries tell of what they don't find on the console; the draft alone belongs on the output.
// eslint-disable-next-line no-console -- that is what it is about
console.log = console.error;

const language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('en') ? 'en' : 'fr';

void importCommand(process.argv.slice(2), language, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(`${text}\n`),
  secret: async () => {
    for await (const line of createInterface({ input: process.stdin })) return line;
    return '';
  },
}).then((code) => {
  process.exitCode = code;
});

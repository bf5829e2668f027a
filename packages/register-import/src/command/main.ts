import { isMainThread, parentPort } from 'node:worker_threads';
import { registerCommand } from './registerCommand';

// Libraries tell of what they don't find on the console; the draft alone belongs on the output.
// eslint-disable-next-line no-console -- that is what it is about
console.log = console.error;

const language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('en') ? 'en' : 'fr';

/** In a thread whose memory is limited, it tells the thread above; what that prints is whole. */
if (!isMainThread) {
  const told = { out: '', error: '' };
  void registerCommand(process.argv.slice(2), language, {
    out: (text) => (told.out += text),
    error: (text) => (told.error += `${text}\n`),
  }).then((code) => parentPort?.postMessage({ code, ...told }));
}

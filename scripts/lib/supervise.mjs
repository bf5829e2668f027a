import { Failure } from './failure.mjs';
import { lastLines, stopOnExit } from './processes.mjs';

/**
 * Ends everything in good order: on Ctrl-C or SIGTERM with exit code 0, when a service dies by
 * itself with a message and 1.
 * @returns {{ add: (service: object) => void, stopAll: () => Promise<void>, untilEnd: () => Promise<never> }}
 */
export function supervisor(onStopped = () => {}) {
  const services = [];
  let stopping = false;

  const stopAll = async () => {
    stopping = true;
    await Promise.all([...stopOnExit, ...services].map((service) => service.stop()));
    onStopped();
  };

  const onSignal = async () => {
    if (stopping) return;
    process.stdout.write('\nStopping…\n');
    await stopAll();
    process.stdout.write('Stopped.\n');
    process.exit(0);
  };
  whenNpmIsGone(onSignal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);

  const untilEnd = async () => {
    const died = await Promise.race(services.map((service) => service.ended.then(() => service)));
    // Ctrl-C: the signal's own handler ends the process.
    if (stopping) return new Promise(() => {});
    await stopAll();
    throw new Failure(`${died.name} stopped by itself.\n${lastLines(died.log)}`);
  };

  return {
    add: (service) => services.push(service),
    stopAll,
    untilEnd,
    isStopping: () => stopping,
  };
}

/**
 * npm may be killed without a word to what it runs, which would go on for ever, unseen. (Without
 * npm a parent that goes away means nothing: that is how a service is started.)
 */
function whenNpmIsGone(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  const timer = setInterval(() => process.ppid !== npm && stop(), 1000);
  timer.unref();
}

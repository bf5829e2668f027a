import { Failure } from '../machine/failure.mjs';
import { lastLines, stopOnExit } from '../machine/processes.mjs';

const FIRST_PAUSE_MS = 500;
const LAST_PAUSE_MS = 30_000;

/**
 * Ends everything in good order: on Ctrl-C or SIGTERM with exit code 0; when a service dies by
 * itself it is started again while the others go on, or, when nobody said how to start it, all
 * ends with a message and 1.
 * @returns {{ add: (service: object, again?: () => Promise<object>) => void,
 *             stopAll: () => Promise<void>, untilEnd: () => Promise<never>, isStopping: () => boolean }}
 */
export function supervisor(onStopped = () => {}, firstPauseMs = FIRST_PAUSE_MS) {
  const services = new Set();
  const watched = [];
  let stopping = false;

  const stopAll = async () => {
    stopping = true;
    await Promise.all([...stopOnExit, ...services].map((service) => service.stop()));
    onStopped();
  };

  /** Resolves with the service that ended for good; never for one that is started again. */
  const watch = async (service, again) => {
    await service.ended;
    services.delete(service);
    if (stopping) return new Promise(() => {});
    if (!again) return service;
    console.error(`! ${service.name} stopped by itself; starting it again.`);
    return watch(await startAgain(service, again), again);
  };

  const startAgain = async (service, again) => {
    let said = null;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, LAST_PAUSE_MS)) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      if (stopping) return new Promise(() => {});
      try {
        const started = await again();
        services.add(started);
        if (stopping) await started.stop();
        else console.error(`! ${service.name} runs again.`);
        return started;
      } catch (error) {
        // Once, however often it is tried: what else happens must not be lost among it.
        if (error.message !== said)
          console.error(`! ${service.name} does not start: ${error.message}`);
        said = error.message;
      }
    }
  };

  const add = (service, again) => {
    services.add(service);
    watched.push(watch(service, again));
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
    const died = await Promise.race(watched);
    await stopAll();
    throw new Failure(`${died.name} stopped by itself.\n${lastLines(died.log)}`);
  };

  return {
    add,
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

import { setTimeout as wait } from 'node:timers/promises';

/** Lets one request at a time go to each host, with a pause after each. */
export class HostTurns {
  private readonly last = new Map<string, Promise<unknown>>();

  constructor(private readonly pauseMs: number) {}

  async run<Result>(host: string, task: () => Promise<Result>): Promise<Result> {
    const before = this.last.get(host);
    const turn = (before ? before.then(() => wait(this.pauseMs)) : Promise.resolve()).then(task);
    this.last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  }
}

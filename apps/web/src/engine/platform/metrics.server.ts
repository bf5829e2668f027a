import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { singleton } from './singleton';

const seconds = [0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10, 30, 60, 300];

function makeMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    refreshSeconds: new Histogram({
      name: 'entente_refresh_seconds',
      help: 'From taking note of a revision to every page showing it',
      buckets: seconds,
      registers,
    }),
    renderSeconds: new Histogram({
      name: 'entente_render_seconds',
      help: 'Rendering one page again',
      buckets: seconds,
      registers,
    }),
    revisions: new Counter({
      name: 'entente_revisions_total',
      help: 'Revisions taken note of, by how they came: pushed, or asked for',
      labelNames: ['by'] as const,
      registers,
    }),
    registers,
  };
}

const metrics = singleton('metrics', makeMetrics);

export const { refreshSeconds, renderSeconds, revisions } = metrics;

/** A figure that is read when it is asked for. */
export function gauge(name: string, help: string, read: () => number): void {
  if (metrics.registry.getSingleMetric(name)) return;
  new Gauge({
    name,
    help,
    registers: metrics.registers,
    collect() {
      this.set(read());
    },
  });
}

/** All figures as Prometheus reads them. */
export async function writeMetrics(): Promise<{ type: string; body: string }> {
  return { type: metrics.registry.contentType, body: await metrics.registry.metrics() };
}

import { ReplicaPush, type ReplicaSettings } from './replicaPush';

export interface PusherSettings extends Omit<ReplicaSettings, 'siteUrl'> {
  /** Origins at which this process reaches the site's replicas. */
  siteUrls: readonly string[];
}

/** Tells every replica of the site of what was committed; one that is slow or away holds up no other. */
export class Pusher {
  private readonly replicas: ReplicaPush[];

  constructor({ siteUrls, ...settings }: PusherSettings) {
    this.replicas = siteUrls.map((siteUrl) => new ReplicaPush({ ...settings, siteUrl }));
  }

  /** There is something to tell. Returns at once. */
  poke(): void {
    for (const replica of this.replicas) replica.poke();
  }

  stop(): void {
    for (const replica of this.replicas) replica.stop();
  }
}

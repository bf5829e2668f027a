import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A relay on this machine that keeps what it is handed. */
export interface MailRelay {
  port: number;
  received: { to: string[]; message: string }[];
  close(): Promise<void>;
}

/** Speaks in clear only, as a relay inside a city's network may. */
export async function startMailRelay(): Promise<MailRelay> {
  const received: MailRelay['received'] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, message: Buffer.concat(parts).toString() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { port, received, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

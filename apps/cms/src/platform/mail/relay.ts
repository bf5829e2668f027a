/** What nodemailer needs to hand mail to a relay. */
export interface Relay {
  host: string;
  port: number;
  /** Encrypted from the first byte (`smtps:`); else as soon as the relay offers it. */
  secure: boolean;
  /** Sends nothing before the connection is encrypted. */
  requireTLS: boolean;
  auth?: { user: string; pass: string };
}

const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;

/**
 * Reads the address of a relay: `smtp://name:password@mail.ville.example:587`, `smtps://…`.
 * A password is never sent in clear.
 * @returns null for what is no such address
 */
export function relayAt(address: string): Relay | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, username, password, pathname, search } = new URL(address);
  if (protocol !== 'smtp:' && protocol !== 'smtps:') return null;
  if (!hostname || pathname.length > 1 || search || (password && !username)) return null;
  const secure = protocol === 'smtps:';
  return {
    host: hostname,
    port: Number(port || PORTS[protocol]),
    secure,
    requireTLS: !secure && username !== '',
    ...(username && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
  };
}

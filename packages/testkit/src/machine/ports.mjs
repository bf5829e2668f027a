import net from 'node:net';
import { Failure } from './failure.mjs';

/** @returns {Promise<string | null>} the system's error code when the port can't be had */
function portProblem(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code ?? 'EUNKNOWN'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** @throws {Failure} naming the port, what it is for and the option that changes it */
export async function requireFreePort({ port, host, purpose, option }) {
  const problem = await portProblem(port, host);
  if (!problem) return;
  const reasons = {
    EADDRINUSE: 'another program is using it. Stop that program, or choose another port',
    EACCES: 'only the administrator of this machine may open it. Choose another port',
    EADDRNOTAVAIL: `this machine has no address ${host} (see --host). Or choose another port`,
    ENOTFOUND: `there is no host ${host} (see --host). Or choose another port`,
  };
  const reason = reasons[problem] ?? `${problem}. Choose another port`;
  const other = port < 1024 ? 8080 : port + 1;
  throw new Failure(
    `Port ${port} for ${purpose} can't be opened: ${reason}: npm start -- ${option} ${other}`,
  );
}

/** @returns {Promise<number>} a port nobody uses now, chosen by the system */
export function findFreePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port: 0, host }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

import net from 'node:net';
import { findFreePort, requireFreePort } from './ports.mjs';

const ask = (port) =>
  requireFreePort({ port, host: '127.0.0.1', purpose: 'the site', option: '--site-port' });

test('a free port is accepted', async () => {
  await expect(ask(await findFreePort())).resolves.toBeUndefined();
});

test('a busy port is named, with its use and the option that changes it', async () => {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await expect(ask(port)).rejects.toThrow(
    `Port ${port} for the site can't be opened: another program is using it. Stop that program, or choose another port: npm start -- --site-port ${port + 1}`,
  );
  await new Promise((resolve) => server.close(resolve));
});

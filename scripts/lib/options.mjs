import path from 'node:path';
import { Failure } from '../../packages/testkit/src/machine/failure.mjs';

const USAGE = `Options (after --):
  --site-port N   port of the site (3000)
  --cms-port N    port of the CMS and its admin (1337)
  --data DIR      folder of the database, uploads, pages and logs (./data)
  --host ADDRESS  address to listen on (127.0.0.1; 0.0.0.0 opens the site and the admin to the network)`;

/**
 * @param {string[]} args what follows the command
 * @param {string} cwd folder that a relative --data starts from
 * @returns {{ sitePort: number, cmsPort: number, data: string, host: string }} data is absolute
 * @throws {Failure} exit code 2, saying which option is wrong
 */
export function parseOptions(args, cwd) {
  const options = {
    sitePort: 3000,
    cmsPort: 1337,
    data: path.resolve(cwd, 'data'),
    host: '127.0.0.1',
  };
  const readers = {
    '--site-port': (value) => (options.sitePort = portFrom(value, '--site-port')),
    '--cms-port': (value) => (options.cmsPort = portFrom(value, '--cms-port')),
    '--data': (value) => (options.data = path.resolve(cwd, value)),
    '--host': (value) => (options.host = value),
  };
  const rest = args.flatMap((arg) => splitAssignment(arg));
  while (rest.length > 0) {
    const name = rest.shift();
    if (name === '--help' || name === '-h') throw new Failure(USAGE, 0);
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!reader) throw new Failure(`Unknown option ${name}.\n\n${USAGE}`, 2);
    const value = rest.shift();
    if (!value || value.startsWith('--'))
      throw new Failure(`${name} needs a value.\n\n${USAGE}`, 2);
    reader(value);
  }
  if (options.sitePort === options.cmsPort) {
    throw new Failure(`The site and the CMS can't share port ${options.sitePort}.`, 2);
  }
  return options;
}

function splitAssignment(arg) {
  const at = arg.indexOf('=');
  return arg.startsWith('--') && at > 0 ? [arg.slice(0, at), arg.slice(at + 1)] : [arg];
}

function portFrom(value, option) {
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port;
  throw new Failure(`${option} must be a port from 1 to 65535, not “${value}”.`, 2);
}

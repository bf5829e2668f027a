import { TestEnvironment } from 'jest-environment-node';
import { plantedDemo } from '../instance/demo.mjs';
import { bootCms, compiled, endCms, forgetCompiled } from './boot.mjs';
import { makeRegister } from './register.mjs';
import { ADMINISTRATOR, SECRET, usualEnvironment } from './settings.mjs';
import { template } from './template.mjs';

/** The demonstration where it is planted for all suites of the run; else nothing, so that the CMS plants it. */
const demo = () => {
  const dataDir = process.env.DATABASE_CLIENT === 'postgres' ? null : plantedDemo();
  return dataDir && { dataDir, database: null };
};

/**
 * A Jest environment whose suites start a CMS outside of Jest's own module registry, where Strapi
 * is loaded once for all the suites of a worker. Each still gets a CMS of its own, on a register
 * of its own, with our modules fresh.
 */
export default class CmsEnvironment extends TestEnvironment {
  #registers = [];

  async setup() {
    await super.setup();
    this.before = { ...process.env };
    // An error that a suite has the CMS meet is one there too.
    this.global.Error = Error;
    this.global.ententeCms = {
      secret: SECRET,
      administrator: ADMINISTRATOR,
      compiled,
      boot: (environment, withDemo) => this.#boot(environment, withDemo),
    };
  }

  async #boot(environment, withDemo) {
    const register = await makeRegister(withDemo ? demo() : template());
    this.#registers.push(register);
    const strapi = await bootCms({ ...usualEnvironment, ...register.environment, ...environment });
    return { strapi, dataDir: register.dataDir, stop: () => endCms(strapi) };
  }

  async teardown() {
    for (const register of this.#registers) await register.remove();
    for (const name of Object.keys(process.env)) {
      if (!(name in this.before)) Reflect.deleteProperty(process.env, name);
    }
    Object.assign(process.env, this.before);
    forgetCompiled();
    await super.teardown();
  }
}

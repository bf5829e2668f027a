const path = require('node:path');

/**
 * A Jest transform: a suite that imports a source of the CMS gets the compiled module that its CMS
 * runs, with the same state.
 */
module.exports = {
  process(_, file, { config }) {
    const compiled = path.relative(config.rootDir, file).replace(/\.ts$/, '.js');
    const name = JSON.stringify(compiled.split(path.sep).join('/'));
    return { code: `module.exports = globalThis.ententeCms.compiled(${name});` };
  },
};

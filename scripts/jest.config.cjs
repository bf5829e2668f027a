const node = require('@entente/config/jest-node');

/** The scripts are plain modules, tested like the rest. */
module.exports = { ...node, rootDir: __dirname, testMatch: ['<rootDir>/**/*.test.mjs'] };

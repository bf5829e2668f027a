const node = require('@entente/config/jest-node');

module.exports = { ...node, rootDir: __dirname, testMatch: ['<rootDir>/*.test.cjs'] };

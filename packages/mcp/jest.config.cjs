module.exports = { ...require('@entente/config/jest-node'), rootDir: __dirname };

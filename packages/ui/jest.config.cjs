module.exports = { ...require('@entente/config/jest-react'), rootDir: __dirname };

module.exports = require('@entente/config/jest-node');

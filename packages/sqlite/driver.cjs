const { releaseFor } = require('./release.cjs');

module.exports =
  releaseFor(process.versions.napi) === 13
    ? require('better-sqlite3-13')
    : require('better-sqlite3-12');

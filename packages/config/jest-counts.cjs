const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/** A Jest reporter: leaves in .cache/unit.json how many tests passed and failed. */
module.exports = class Counts {
  constructor({ rootDir }) {
    this.folder = path.join(rootDir, '.cache');
  }

  onRunComplete(_, results) {
    // A suite that can't even be read has no tests to count: it is one failure itself.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    mkdirSync(this.folder, { recursive: true });
    const counts = JSON.stringify({ passed: results.numPassedTests, failed });
    writeFileSync(path.join(this.folder, 'unit.json'), counts);
  }
};

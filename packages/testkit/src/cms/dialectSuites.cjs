const { readFileSync } = require('node:fs');
const { extract, parse } = require('jest-docblock');

/**
 * A Jest filter: the suites whose first comment says why the database matters to them, as in
 * `@dialect words are found by the database's own full-text search`.
 */
module.exports = (files) => ({
  filtered: files.filter((file) => parse(extract(readFileSync(file, 'utf8'))).dialect),
});

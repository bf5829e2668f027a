/** Kept free of modern syntax and of imports: an old Node must be able to read this file. */

/** Each major that is accepted → its lowest minor. Raise it with Strapi's own range, and try it. */
export var ACCEPTED = { 20: 19, 22: 0, 24: 0, 26: 0 };
var ADVISED = 26;

/**
 * @param {string} version for instance "20.20.2"
 * @returns {string | null} what is wrong, or null
 */
export function nodeVersionProblem(version) {
  var parts = version.split('.').map(Number);
  if (parts[1] >= ACCEPTED[parts[0]]) return null;
  return (
    'Entente runs on Node 20 (from 20.19), 22, 24 and 26, the ones that get fixes for years; ' +
    'this is Node ' +
    version +
    '. With nvm: nvm install ' +
    ADVISED +
    ' && nvm use ' +
    ADVISED +
    '.'
  );
}

export function requireNodeVersion() {
  var problem = nodeVersionProblem(process.versions.node);
  if (!problem) return;
  console.error('\n✖ ' + problem);
  process.exit(1);
}

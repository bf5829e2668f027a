/** Kept free of modern syntax and of imports: an old Node must be able to read this file. */
var LOWEST = [20, 19];
var TOO_HIGH = 25;

/**
 * @param {string} version for instance "20.20.2"
 * @returns {string | null} what is wrong, or null
 */
export function nodeVersionProblem(version) {
  var parts = version.split('.').map(Number);
  var tooLow = parts[0] < LOWEST[0] || (parts[0] === LOWEST[0] && parts[1] < LOWEST[1]);
  if (!tooLow && parts[0] < TOO_HIGH) return null;
  return (
    'Entente needs Node ' +
    LOWEST.join('.') +
    ' or newer, below ' +
    TOO_HIGH +
    '; this is Node ' +
    version +
    '. With nvm: nvm install 20 && nvm use 20.'
  );
}

export function requireNodeVersion() {
  var problem = nodeVersionProblem(process.versions.node);
  if (!problem) return;
  console.error('\n✖ ' + problem);
  process.exit(1);
}

const TYPES = 'build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test';
const SUBJECT = new RegExp(`^(${TYPES})(\\([a-z0-9-]+\\))?!?: \\S`);
const LONGEST = 71;
/** Written by git, or rewritten before they are shared. */
const BY_GIT = /^(Merge |Revert "|fixup! |squash! |amend! )/;
const TRAILER = /^[A-Z][A-Za-z-]+: \S/;

/** @returns {string[]} the lines that git will keep: no comment, nothing below the scissors */
function keptLines(message) {
  const [above] = message.split(/^# -+ >8 -+$/m);
  return above.split('\n').filter((line) => !line.startsWith('#'));
}

/**
 * Judges a commit message by Conventional Commits 1.0.0 and our two rules of length and reason.
 * @param {string} message as git hands it to a hook, with its comments
 * @returns {string | null} what is to be mended, in a sentence, or null
 */
export function commitMessageProblem(message) {
  const [subject = '', ...rest] = keptLines(message.trimStart());
  if (BY_GIT.test(subject)) return null;
  if (!SUBJECT.test(subject)) {
    return `The subject says a type, perhaps a place, and what changed: "fix(cms): keep a draft's relations". Types: ${TYPES.replaceAll('|', ', ')}.`;
  }
  if (subject.length > LONGEST) {
    return `The subject has ${subject.length} characters; it may have ${LONGEST}.`;
  }
  if (subject.endsWith('.')) return 'The subject ends without a full stop.';
  if ((rest[0] ?? '').trim() !== '')
    return 'An empty line stands between the subject and the body.';
  if (!rest.some((line) => line.trim() !== '' && !TRAILER.test(line))) {
    return 'A body says why: what was wrong or missing, and for whom.';
  }
  return null;
}

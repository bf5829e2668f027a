import { readFileSync } from 'node:fs';
import { commitMessageProblem } from './lib/commitMessage.mjs';

// The commit-msg hook of lefthook.yml: node scripts/commit-message.mjs .git/COMMIT_EDITMSG
const problem = commitMessageProblem(readFileSync(process.argv[2], 'utf8'));
if (problem) {
  process.stderr.write(`✖ ${problem} (CONTRIBUTING.md has the rules.)\n`);
  process.exit(1);
}

import { commitMessageProblem } from './commitMessage.mjs';

const BODY = '\n\nTwo editors lost what they had typed.\n';

test.each([
  ['a type and what changed', `fix: keep a draft's relations${BODY}`],
  ['a place', `refactor(cms): register features from one ordered list${BODY}`],
  ['a break of what others rely on', `feat(embed)!: ask for a key${BODY}`],
  ['a subject of 71 characters', `fix: ${'a'.repeat(66)}${BODY}`],
  ['git’s comments below', `docs: say how to restore\n\nNobody had tried it.\n# On branch main\n`],
  ['a merge', "Merge branch 'main' into topic"],
  ['a revert by git', 'Revert "feat: ask for a key"\n\nThis reverts commit 0123456.'],
  ['what a rebase will fold in', 'fixup! fix: keep a draft'],
])('a message with %s is taken', (_, message) => {
  expect(commitMessageProblem(message)).toBeNull();
});

test.each([
  ['nothing', '', /type/],
  ['no type', `Keep a draft's relations${BODY}`, /type/],
  ['a type of its own', `feature: keep them${BODY}`, /type/],
  ['a type and nothing more', `fix: ${BODY}`, /type/],
  ['a subject of 72 characters', `fix: ${'a'.repeat(67)}${BODY}`, /72 characters/],
  ['a full stop', `fix: keep them.${BODY}`, /full stop/],
  ['a body that hangs on the subject', 'fix: keep them\nbecause', /empty line/],
  ['no reason', 'fix: keep them\n\n# Please enter the commit message\n', /why/],
  ['a trailer alone', 'fix: keep them\n\nCo-authored-by: A <a@example.org>\n', /why/],
  [
    'a reason below the scissors',
    'fix: keep them\n# ------------------------ >8 ------------------------\n\nwhy',
    /why/,
  ],
])('a message with %s is refused, and told what is missing', (_, message, problem) => {
  expect(commitMessageProblem(message)).toMatch(problem);
});

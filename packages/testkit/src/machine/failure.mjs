/** Something the person at the keyboard can put right: shown as a message, never as a stack. */
export class Failure extends Error {
  /** @param {string} message one sentence or more; @param {number} exitCode 2 for a wrong command line */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** @returns {string | null} what to do, for the errors of the system that have a known remedy */
export function remedyFor(error) {
  if (error?.code === 'ENOSPC' || /ENOSPC|no space left on device/i.test(String(error?.message))) {
    return 'The disk is full. Free at least 500 MB and run the same command again.';
  }
  if (error?.code === 'EACCES' || error?.code === 'EROFS' || error?.code === 'EPERM') {
    return `Not allowed to write ${error.path ?? 'a file'}. Choose another folder with --data, or change its owner.`;
  }
  return null;
}

/** Runs a command's main function; every failure ends in a message and an exit code. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    const remedy = error instanceof Failure ? null : remedyFor(error);
    const text =
      error instanceof Failure ? error.message : (remedy ?? error?.stack ?? String(error));
    process.stderr.write(`\n✖ ${text}\n`);
    process.exit(error instanceof Failure ? error.exitCode : 1);
  }
}

/** Loaded before a process: its clock runs ahead by so many milliseconds. */
const aheadMs = Number(process.env.FAULTS_CLOCK_AHEAD_MS);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() + aheadMs] : parts));
  }

  static now() {
    return RealDate.now() + aheadMs;
  }

  // Its own, not inherited: Next makes a Date of its own from this one's own properties.
  static UTC = RealDate.UTC;
  static parse = RealDate.parse;
};

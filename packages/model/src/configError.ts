/** What the operator configured can't be used; the message says what and where. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

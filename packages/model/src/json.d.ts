/**
 * A locale file is input, not code: it is read as `unknown` and checked by `parseLocaleFile`, the
 * same way as a locale that a city adds by configuration.
 */
declare module '*.json' {
  const content: unknown;
  export default content;
}

/** As Strapi keeps it. */
const THEME = 'STRAPI_THEME';

/** Whether the admin is shown dark, for what stands beside its own tree. */
export function isDarkTheme(target: Window): boolean {
  const chosen = target.localStorage.getItem(THEME);
  if (chosen === 'dark' || chosen === 'light') return chosen === 'dark';
  return target.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** What is used of a request for a list, a picker or the media library. */
export interface SearchContext {
  params: { model?: string; targetField?: string };
  query: {
    _q?: unknown;
    locale?: unknown;
    plugins?: { i18n?: { locale?: unknown } };
    filters?: unknown;
    sort?: unknown;
    page?: unknown;
    pageSize?: unknown;
  };
  state: { userAbility?: unknown };
  body?: unknown;
}

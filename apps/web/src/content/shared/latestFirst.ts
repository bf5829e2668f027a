interface Visit {
  documentId: string;
  /** 'YYYY-MM-DD' */
  start: string | null;
}

/** Visits from several lists, each once, the latest first. */
export function latestFirst<V extends Visit>(visits: readonly V[]): V[] {
  const unique = new Map(visits.map((visit) => [visit.documentId, visit]));
  return [...unique.values()].sort((a, b) => (b.start ?? '').localeCompare(a.start ?? ''));
}

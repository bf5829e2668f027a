/** What one register may hold. A city has some hundreds of agreements; this is room for a country. */
export const limits = {
  /** Bytes of the file. */
  fileBytes: 20 * 1024 * 1024,
  /** Bytes of all that a zip file unpacks to: summed before anything of it is parsed. */
  unpackedBytes: 96 * 1024 * 1024,
  /** Parts of a zip file. */
  zipEntries: 2_000,
  /** Rows of a sheet, empty ones at its end left out. */
  rows: 20_000,
  /** Columns of a sheet. */
  columns: 200,
  /** Cells that hold something, all sheets together. */
  cells: 600_000,
  /** Characters of a cell that are read; a longer one is a question. */
  cellCharacters: 5_000,
  /** Megabytes of memory of the thread that reads. */
  memoryMegabytes: 1_024,
} as const;

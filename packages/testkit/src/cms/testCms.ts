interface Kit<Strapi> {
  /** The root secret that every CMS of these tests is started with. */
  secret: string;
  /** Its first administrator. */
  administrator: { email: string; password: string };
  /**
   * Starts a CMS on a copy of an empty register.
   * @param environment what it is told beside the usual
   * @param withDemo on the demonstration: a copy where it is planted, else a database without any
   *   table, as a first start finds it
   */
  boot(
    environment: Record<string, string>,
    withDemo: boolean,
  ): Promise<{ strapi: Strapi; dataDir: string; stop(): Promise<void> }>;
}

/** What jestEnvironment.mjs gives each suite. */
export const testCms = <Strapi>(): Kit<Strapi> =>
  (globalThis as unknown as { ententeCms: Kit<Strapi> }).ententeCms;

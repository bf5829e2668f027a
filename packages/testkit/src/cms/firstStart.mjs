import { bootCms, endCms } from './boot.mjs';

/** Starts the CMS that the environment tells of for the first time, and ends it. */
const strapi = await bootCms({});
await endCms(strapi);
process.exit(0);

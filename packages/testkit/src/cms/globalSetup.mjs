import { makeTemplate } from './template.mjs';

/** For Jest, which wants a file and a default export for each. */
export default makeTemplate;

import { removeTemplate } from './template.mjs';

export default removeTemplate;

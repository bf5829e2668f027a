export { default } from '@entente/config/eslint';

export { default } from '@entente/config/stylelint';

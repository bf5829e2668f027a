export { formatInterval as dateWords } from '@entente/model/dayInterval';

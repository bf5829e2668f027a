import { bodyLines } from '../../platform/searchText/blocks';
import type { SearchText } from '../../platform/searchText/searchText';

export const searchText: SearchText = {
  components: ['body'],
  text: (row) => ({ body: bodyLines(row) }),
};

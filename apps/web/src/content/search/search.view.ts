import { definePageView } from '../shared/pageView';
import { SearchPage } from './SearchPage';

export const searchView = definePageView({ Page: SearchPage });

import { definePageView } from '../shared/pageView';
import { OpenDataPage } from './OpenDataPage';

export const openDataView = definePageView({ Page: OpenDataPage });

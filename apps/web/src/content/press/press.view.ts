import { definePageView } from '../shared/pageView';
import { PressPage } from './PressPage';

export const pressView = definePageView({ Page: PressPage });

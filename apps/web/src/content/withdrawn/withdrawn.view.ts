import { definePageView } from '../shared/pageView';
import { WithdrawnPage } from './WithdrawnPage';

export const withdrawnView = definePageView({ Page: WithdrawnPage });

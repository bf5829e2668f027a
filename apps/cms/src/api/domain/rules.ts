import type { FieldRule } from '../../platform/contentTypes/fieldRule';
import { noCycle } from '../../platform/fieldRules/noCycle';

export const rules: readonly FieldRule[] = [noCycle('broader', 'narrower', 'name')];

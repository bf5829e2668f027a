import type { FieldRule } from '../../platform/contentTypes/fieldRule';
import { webAddress } from '../../platform/fieldRules/checks';
import { onField } from '../../platform/fieldRules/values';

export const rules: readonly FieldRule[] = [onField('sourceUrl', webAddress('sourceUrl'))];

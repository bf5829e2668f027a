import type { FieldRule } from '../../platform/contentTypes/fieldRule';
import { beforeSignature } from '../../platform/fieldRules/beforeSignature';
import { webAddress } from '../../platform/fieldRules/checks';
import { inParts } from '../../platform/fieldRules/values';

const afterSignature: FieldRule = {
  fields: ['agreement', 'kind', 'date', 'precision'],
  async problems({ documentId, linked }) {
    const [agreement] = await linked('agreement');
    if (!agreement) return [];
    const from = { type: 'agreement', documentId: agreement.documentId };
    return beforeSignature(await linked('milestones', from), ['date'], documentId);
  },
};

export const rules: readonly FieldRule[] = [
  afterSignature,
  inParts('sources', 'url', webAddress('url')),
];

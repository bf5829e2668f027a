import { assertUnreachable } from '@entente/model/assertUnreachable';
import type { BlocksProps } from '../../blocks/Blocks';
import { RichText } from '../../blocks/RichText';
import { EmbedPicture } from './EmbedPicture';
import { EmbedStatement } from './EmbedStatement';
import { present } from '../shared/present';

/** The body of a text, in the order its editor gave it. */
export function EmbedBlocks({ blocks, level, statements = [], pictures = [] }: BlocksProps) {
  return present(blocks).map((block, index) => {
    switch (block.__typename) {
      case 'ComponentBlockRichText':
        return <RichText key={index} value={block.body} level={level} />;
      case 'ComponentBlockStatement': {
        const statement = statements.find((one) => one?.position === block.position);
        return statement ? <EmbedStatement key={index} statement={statement} /> : null;
      }
      case 'ComponentBlockPicture': {
        const media = pictures[(block.position ?? 1) - 1];
        return media ? <EmbedPicture key={index} media={media} /> : null;
      }
      case 'Error':
        throw new Error('The CMS could not give a part of this body');
      default:
        return assertUnreachable(block);
    }
  });
}

import { assertUnreachable } from '@entente/model/assertUnreachable';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useSkin } from '@entente/ui/skin';
import type {
  PictureBlock_MediaFragment,
  PlacedPicture_BlockFragment,
  PlacedStatement_BlockFragment,
  RichText_BlockFragment,
  StatementBlock_StatementFragment,
} from './blocks.generated';
import { PictureBlock } from './PictureBlock';
import { RichText } from './RichText';
import { StatementBlock } from './StatementBlock';

/** A part of a body, as the CMS's dynamic zone gives it. */
export type Block =
  | RichText_BlockFragment
  | PlacedStatement_BlockFragment
  | PlacedPicture_BlockFragment
  | { __typename: 'Error' };

export interface BlocksProps {
  blocks: readonly (Block | null)[] | null;
  level: HeadingLevel;
  /** A block names a statement or picture of its entry by position, counted from 1. */
  statements?: readonly (StatementBlock_StatementFragment | null)[];
  pictures?: readonly (PictureBlock_MediaFragment | null)[];
}

const TEXT_WIDTH = '(min-width: 40rem) 36rem, 92vw';

/** The one switch over what a body may hold. */
export function Blocks({ blocks, level, statements = [], pictures = [] }: BlocksProps) {
  const { Prose } = useSkin();
  return (blocks ?? []).map((block, index) => {
    if (!block) return null;
    switch (block.__typename) {
      case 'ComponentBlockRichText':
        return (
          <Prose key={index}>
            <RichText value={block.body} level={level} />
          </Prose>
        );
      case 'ComponentBlockStatement': {
        const statement = statements.find((candidate) => candidate?.position === block.position);
        return statement ? <StatementBlock key={index} statement={statement} /> : null;
      }
      case 'ComponentBlockPicture': {
        const media = pictures[(block.position ?? 1) - 1];
        return media ? <PictureBlock key={index} media={media} sizes={TEXT_WIDTH} /> : null;
      }
      case 'Error':
        throw new Error('The CMS could not give a part of this body');
      default:
        return assertUnreachable(block);
    }
  });
}

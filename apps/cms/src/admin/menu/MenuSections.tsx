import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ComponentType } from 'react';
import { useWords } from '../../platform/admin/useWords';
import { platformWords } from '../../platform/words/platformWords';
import { menuSections } from './menuSections';

interface Link {
  to: string;
}

interface Props {
  listLinks: readonly Link[];
  mobileLinks: readonly Link[];
  handleClickOnLink(to: string): void;
  isDesktop: boolean;
  /** Strapi's own: the items of a list. */
  Links: ComponentType<Omit<Props, 'isDesktop' | 'Links'>>;
}

/** The links of the menu in named lists; in one, without headings, where there is no room. */
export function MenuSections({ listLinks, isDesktop, Links, ...rest }: Props) {
  const say = useWords(platformWords);
  const id = useId();
  if (!isDesktop)
    return (
      <Flex tag="ul" gap={3}>
        <Links listLinks={listLinks} {...rest} />
      </Flex>
    );
  return menuSections(listLinks).map(({ heading, links }, at) => (
    <Box key={heading} width="100%" paddingLeft={2} paddingRight={2} paddingBottom={1}>
      {heading && (
        <Box paddingLeft={2} paddingTop={2} paddingBottom={1}>
          <Typography id={`${id}${at}`} tag="h2" variant="sigma" textColor="neutral600">
            {say(heading)}
          </Typography>
        </Box>
      )}
      <ul aria-labelledby={heading ? `${id}${at}` : undefined}>
        <Links listLinks={links} {...rest} />
      </ul>
    </Box>
  ));
}

import { Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { RegisterLines, type RegisterLinesProps } from './RegisterLines';

export interface RegistryByPageProps extends PageFrame, RegisterLinesProps {
  title: string;
}

/** The agreements of the register that are chosen by one facet, or by several. */
export function RegistryByPage({ chrome, title, ...lines }: RegistryByPageProps) {
  return (
    <SitePage chrome={chrome}>
      <Stack tight>
        <PageHeader title={title} />
        <RegisterLines {...lines} />
      </Stack>
    </SitePage>
  );
}

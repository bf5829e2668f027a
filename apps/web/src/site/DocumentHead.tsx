import Head from 'next/head';
import type { HeadData } from '../chrome/pageData';

interface Props {
  head: HeadData;
  /** Public origin of the site: the only source of absolute addresses. */
  origin: string;
}

/** What a page says of itself to search engines and to the browser's tab. */
export function DocumentHead(props: Props) {
  return <Head>{headElements(props)}</Head>;
}

/** next/head reads elements, not components: hence an array. */
export function headElements({ head, origin }: Props) {
  const absolute = (path: string) => new URL(path, origin).href;
  const { alternates } = head;
  const translated = alternates.length > 1;
  return [
    <title key="title">{head.title}</title>,
    <meta key="viewport" name="viewport" content="width=device-width, initial-scale=1" />,
    <meta key="description" name="description" content={head.description} />,
    <link key="canonical" rel="canonical" href={absolute(head.path)} />,
    ...(head.robots ? [<meta key="robots" name="robots" content={head.robots} />] : []),
    ...(translated
      ? alternates.map(({ locale, path }) => (
          <link key={locale} rel="alternate" hrefLang={locale} href={absolute(path)} />
        ))
      : []),
    ...(translated && alternates[0]
      ? [
          <link
            key="x-default"
            rel="alternate"
            hrefLang="x-default"
            href={absolute(alternates[0].path)}
          />,
        ]
      : []),
  ];
}

import Head from 'next/head';
import type { HeadData } from '../../layout/pageData';
import type { PageMetadata } from './pageMetadata';

interface Props {
  head: HeadData;
  /** Public origin of the site: the only source of absolute addresses. */
  origin: string;
  about: PageMetadata;
}

/** What a page says of itself to search engines and to the browser's tab. */
export function DocumentHead(props: Props) {
  return <Head>{headElements(props)}</Head>;
}

/** next/head reads elements, not components: hence an array. */
export function headElements({ head, origin, about }: Props) {
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
    ...about.follow.map(({ type, title, path }) => (
      <link key={path} rel="alternate" type={type} title={title} href={absolute(path)} />
    )),
    ...socialElements({ head, origin, about }),
    ...(about.structured
      ? [
          // Data, not a program: the browser runs nothing of this type.
          <script
            key="structured"
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: about.structured }}
          />,
        ]
      : []),
  ];
}

/** Open Graph, and the one thing that the other network asks for besides. */
function socialElements({ head, origin, about: { social } }: Props) {
  const absolute = (path: string) => new URL(path, origin).href;
  const { image } = social;
  const properties: [string, string][] = [
    ['og:type', social.type],
    ['og:site_name', social.siteName],
    // The network shows the site's name beside it.
    ['og:title', withoutSite(head.title, social.siteName)],
    ['og:description', head.description],
    ['og:url', absolute(head.path)],
    ['og:locale', social.locale],
    ...social.otherLocales.map((locale): [string, string] => ['og:locale:alternate', locale]),
    ['og:image', absolute(image.path)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(image.width)],
    ['og:image:height', String(image.height)],
    ['og:image:alt', image.alt],
    ...(social.published ? [['article:published_time', social.published] as [string, string]] : []),
    ...(social.modified ? [['article:modified_time', social.modified] as [string, string]] : []),
  ];
  return [
    ...properties.map(([property, content]) => (
      <meta key={`${property} ${content}`} property={property} content={content} />
    )),
    <meta key="twitter:card" name="twitter:card" content="summary_large_image" />,
  ];
}

function withoutSite(title: string, siteName: string): string {
  const end = ` – ${siteName}`;
  return title.endsWith(end) ? title.slice(0, -end.length) : title;
}

import { uriPart } from '../shared/uriPart';

interface ShareLink {
  /** Its own name, the same in every language; null for a letter. */
  network: string | null;
  href: string;
}

/** Where an address is handed over, with the name it is given there. None of them is asked now. */
export function shareLinks(title: string, url: string): ShareLink[] {
  const to = (address: string, fields: Record<string, string>) =>
    `${address}?${Object.entries(fields)
      .map(([name, value]) => `${name}=${uriPart(value)}`)
      .join('&')}`;
  return [
    { network: null, href: to('mailto:', { subject: title, body: `${title}\n${url}` }) },
    {
      network: 'Bluesky',
      href: to('https://bsky.app/intent/compose', { text: `${title} ${url}` }),
    },
    { network: 'Facebook', href: to('https://www.facebook.com/sharer/sharer.php', { u: url }) },
    { network: 'LinkedIn', href: to('https://www.linkedin.com/sharing/share-offsite/', { url }) },
  ];
}

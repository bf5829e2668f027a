import type { EmbedOptions } from '../../content/embed/embedOptions';

/**
 * Makes the links of an embed lead out of its frame: into a new window, which those who can't see
 * it are told of, or into the whole window that shows it. Works on the markup that React wrote,
 * where no text can look like a tag, so that every component stays what it is on our own pages.
 * @param words what is said of a new window, in the embed's language
 */
export function outwardLinks(
  markup: string,
  target: EmbedOptions['target'],
  words: string,
  locale: string,
): string {
  // Our own markup, in which every link ends: what people write is escaped in it.
  // eslint-disable-next-line redos/no-vulnerable
  return markup.replace(/<a ([^>]*)>([\s\S]*?)<\/a>/g, (link, attributes: string, text: string) => {
    // A mail program is no window of the browser.
    if (/\bhref="(?:mailto|tel):/.test(attributes)) return link;
    if (target === 'top') return `<a ${attributes} target="_top">${text}</a>`;
    const lang = /\blang="/.test(attributes) ? ` lang="${locale}"` : '';
    return `<a ${attributes} target="_blank" rel="noopener">${text}<span class="v"${lang}> ${words}</span></a>`;
  });
}

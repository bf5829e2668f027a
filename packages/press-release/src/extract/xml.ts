import type { SaxesTagPlain } from 'saxes';
import { SaxesParser } from 'saxes';
import { UnreadableError } from './unreadableError';

export interface XmlReader {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(words: string): void;
}

/** @throws UnreadableError 'broken' for what is no XML */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw new UnreadableError('broken', { cause });
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => reader.open(name, attributes));
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.on('text', (words) => reader.text(words));
  parser.write(new TextDecoder().decode(bytes)).close();
}

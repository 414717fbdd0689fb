import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { SheetUnreadable } from './reading.errors.js';

/** What is done at each end of an XML document's parts; names are without their prefix. */
export interface XmlListener {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/**
 * Reads XML as it comes, a part after the other; whoever iterates decides when the next is read. No
 * document type is taken, so that there are no entities but the five that every XML has.
 *
 * @yields after each part of the stream, whose events have come by then
 * @throws SheetUnreadable
 */
export async function* readXml(stream: Readable, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false });
  let fault: SheetUnreadable | undefined;
  parser.on('error', () => (fault ??= new SheetUnreadable('broken')));
  parser.on('doctype', () => (fault ??= new SheetUnreadable('unsafe')));
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) =>
    listener.open?.(localName(name), attributes),
  );
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(localName(name)));
  const decoder = new TextDecoder();
  const feed = (text: string): void => {
    if (fault === undefined) parser.write(text);
    if (fault !== undefined) throw fault;
  };
  try {
    for await (const chunk of stream) {
      feed(decoder.decode(chunk as Buffer, { stream: true }));
      yield;
    }
    feed(decoder.decode());
    parser.close();
    if (fault !== undefined) throw fault;
    yield;
  } catch (error) {
    // What the unpacking says of a part that is not as long as it was said to be, or broken.
    throw error instanceof SheetUnreadable ? error : new SheetUnreadable('broken');
  } finally {
    stream.destroy();
  }
}

/** Reads all of a document. */
export async function readAllXml(stream: Readable, listener: XmlListener): Promise<void> {
  const parts = readXml(stream, listener);
  while ((await parts.next()).done !== true);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

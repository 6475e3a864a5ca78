// Workbooks as they are downloaded: sheets by their names, cells as texts, merged ranges.
import { inflateRawSync } from 'node:zlib';

function unzip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    files[bytes.toString('utf8', at + 46, at + 46 + name)] = (method === 8 ? inflateRawSync(data) : data).toString('utf8');
    at += 46 + name + extra + comment;
  }
  return files;
}

const unescape = (text) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

const texts = (xml) => [...xml.matchAll(/<t\b[^>]*>([^]*?)<\/t>/g)].map(([, text]) => unescape(text)).join('');

function place(reference) {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(reference);
  return [Number(row) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}

function sheet(xml, shared) {
  const rows = [];
  for (const [, attributes, inner = ''] of xml.matchAll(/<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/g)) {
    const [row, column] = place(/\br="([A-Z]+\d+)"/.exec(attributes)[1]);
    const type = /\bt="(\w+)"/.exec(attributes)?.[1];
    const value = /<v>([^]*?)<\/v>/.exec(inner)?.[1] ?? '';
    const text = type === 's' ? shared[Number(value)] : type === 'inlineStr' ? texts(inner) : unescape(value);
    (rows[row] ??= [])[column] = text;
  }
  const merges = [...xml.matchAll(/<mergeCell ref="([A-Z]+\d+):([A-Z]+\d+)"/g)].map(([, from, to]) => [...place(from), ...place(to)]);
  return { rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? '')), merges };
}

/** The sheets in their order, each as its name, its rows of texts and its merged ranges: top, left, bottom, right. */
export function readXlsx(bytes) {
  const files = unzip(bytes);
  const shared = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si>([^]*?)<\/si>/g)].map(([, entry]) => texts(entry));
  const targets = Object.fromEntries(
    [...files['xl/_rels/workbook.xml.rels'].matchAll(/<Relationship\b([^>]*)\/>/g)].map(([, attributes]) => [
      /\bId="([^"]+)"/.exec(attributes)[1],
      /\bTarget="([^"]+)"/.exec(attributes)[1].replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return [...files['xl/workbook.xml'].matchAll(/<sheet\b([^>]*)\/>/g)].map(([, attributes]) => ({
    name: unescape(/\bname="([^"]+)"/.exec(attributes)[1]),
    ...sheet(files[targets[/\br:id="([^"]+)"/.exec(attributes)[1]]], shared),
  }));
}

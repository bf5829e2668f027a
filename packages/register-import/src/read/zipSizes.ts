import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { limits } from '../limits';
import { UnreadableRegister } from './unreadableRegister';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const CHUNK = 16 * 1024;

/**
 * The names of a zip file's parts.
 *
 * What it says of its sizes is summed first; then it is unpacked a little at a time and thrown away,
 * as what it says needn't be true. Only what passes both is parsed by anyone.
 *
 * @throws UnreadableRegister 'zip-bomb' or 'broken'
 */
export function checkedZip(bytes: Uint8Array): string[] {
  const { names, unpacked } = directory(bytes);
  if (unpacked > limits.unpackedBytes || names.length > limits.zipEntries)
    throw new UnreadableRegister('zip-bomb');
  let total = 0;
  const reader = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      // On an error there is no chunk; one that was thrown here comes back as such an error.
      total += (chunk as Uint8Array | undefined)?.length ?? 0;
      if (total > limits.unpackedBytes) throw new UnreadableRegister('zip-bomb');
      if (error) throw new UnreadableRegister('broken', null, { cause: error });
    };
    file.start();
  });
  reader.register(UnzipInflate);
  reader.register(UnzipPassThrough);
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      const end = Math.min(start + CHUNK, bytes.length);
      reader.push(bytes.subarray(start, end), end === bytes.length);
    }
  } catch (cause) {
    if (cause instanceof UnreadableRegister) throw cause;
    throw new UnreadableRegister('broken', null, { cause });
  }
  return names;
}

function directory(bytes: Uint8Array): { names: string[]; unpacked: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  const names: string[] = [];
  for (let place = 0; place < count; place += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw new UnreadableRegister('broken');
    unpacked += view.getUint32(at + 24, true);
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpacked };
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new UnreadableRegister('broken');
}

import { issue } from '../../core/index.ts';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { readZip } from '../zip/read.ts';
import { refuseOtherPackage, refuseOtherZip } from './kind.ts';
import { packageOf } from './parts.ts';
import { refuseOther } from './sniff.ts';
import { partStore } from './store.ts';
import type { Package } from './type.ts';

const megabyte = 1024 * 1024;

/** Opens an .xlsx file; whatever else it is, the refusal says so and what to do. */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length > limits.file) {
    const size = Math.ceil(bytes.length / megabyte);
    throw new Refusal(issue('file-large', { size, most: Math.floor(limits.file / megabyte) }));
  }
  refuseOther(bytes);
  const store = partStore(readZip(bytes));
  refuseOtherZip(store);
  const pack = packageOf(store);
  refuseOtherPackage(pack);
  return pack;
}

import { cleanCode } from '../../core/index.ts';
import { problem } from '../arguments/problem.ts';
import { readBook } from '../book/change-book.ts';
import type { CommandRun } from './type.ts';

const codeOrDigest = /^(\d{20}|[0-9A-F]{64})$/;

export const verify: CommandRun = (session) => {
  const published = session.call.value('published');
  // A digit that was left out must not read like a ledger that was rewritten.
  if (published !== undefined && !codeOrDigest.test(cleanCode(published).replace(/-/g, '')))
    return { problems: [problem('usage-published', { value: published })] };
  const request = published === undefined ? {} : { published: published.replace(/-/g, '') };
  return { work: () => readBook('verify', request, session) };
};

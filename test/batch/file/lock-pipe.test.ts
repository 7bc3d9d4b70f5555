import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeFiles } from '../../../batch/file/files.ts';
import { openIn } from '../../../batch/file/office-lock.ts';
import { newFolder } from '../support/folder.ts';

it('does not wait for a pipe that bears the name of an owner file', () => {
  const folder = newFolder();
  spawnSync('mkfifo', [join(folder, '~$book.xlsx')]);
  const found = openIn(join(folder, 'book.xlsx'), nodeFiles);
  expect(found).toEqual({ program: 'Excel / WPS', user: '', lock: '~$book.xlsx' });
});

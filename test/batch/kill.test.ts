import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../batch/file/files.ts';
import { removeLeftovers } from '../../batch/file/private-name.ts';
import { beganAt } from '../../batch/file/process-start.ts';
import { takeLock } from '../../batch/file/run-lock.ts';
import { filledBook, skilldraw } from './support/cli.ts';
import { makeFolder, namesIn, removeFolder } from './support/folder.ts';
import { buildChild } from './support/program.ts';

const long = { timeout: 600_000 };
let [programs, folder, book] = ['', '', ''];
let [killedRun, endlessWriter] = ['', ''];

beforeAll(async () => {
  [programs, folder] = [makeFolder(), makeFolder()];
  book = join(folder, 'book.xlsx');
  killedRun = await buildChild(programs, 'killed-run');
  endlessWriter = await buildChild(programs, 'endless-writer');
});

afterAll(() => {
  removeFolder(programs);
  removeFolder(folder);
});

/** The next run is on the same machine as the dead one. */
const next = (argv: readonly string[]) =>
  skilldraw(folder, argv, { machine: { host: hostname(), pid: process.pid } });

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('kill -9', () => {
  it(
    'before any call of a commitment on the disk leaves the old book or the new one, and the next run works',
    long,
    async () => {
      await filledBook(folder, { 一班: 20, 二班: 20 });
      rmSync(join(folder, '名单.csv'));
      const [old, older] = [readFileSync(book), Buffer.from('an older backup')];
      const run = (at: number | string) => {
        writeFileSync(book, old);
        writeFileSync(`${book}.bak`, older);
        return spawnSync(process.execPath, [killedRun, String(at), 'commit', 'book.xlsx'], { cwd: folder });
      };
      // What a run that lives writes differs from run to run in its time only, so a dead one's book is told
      // by its sheets.
      const calls = Number(run('never').stdout.toString());
      expect(calls).toBeGreaterThan(40);
      const found = { old: 0, new: 0 };
      for (let at = 0; at < calls; at++) {
        expect(run(at).signal).toBe('SIGKILL');
        const isOld = readFileSync(book).equals(old);
        found[isOld ? 'old' : 'new']++;
        const backup = readFileSync(`${book}.bak`);
        // A new book always has the version before beside it; an old one has that or the older backup.
        expect(backup.equals(old) || (isOld && backup.equals(older))).toBe(true);
        const checked = await next(['check', 'book.xlsx']);
        expect(checked.exit).toBe(0);
        const again = await next(['commit', 'book.xlsx']);
        expect([again.exit, again.stderr]).toEqual([0, '']);
        expect(again.stdout).toContain(isOld ? '台账：追加 1 行' : '没有需要改动的地方');
        expect(namesIn(folder)).toEqual(['book.xlsx', 'book.xlsx.bak']);
      }
      expect(found.old).toBeGreaterThan(20);
      expect(found.new).toBeGreaterThan(0);
    },
  );

  it('at sixty random moments of endless writing never leaves a torn file', long, async () => {
    const megabytes = 4;
    const versions = ['a', 'b'].map((name) => join(programs, name));
    for (const path of versions) writeFileSync(path, randomBytes(megabytes * 1024 * 1024));
    const whole = versions.map(hash);
    for (let kill = 0; kill < 60; kill++) {
      const child = spawn(process.execPath, [endlessWriter, book, ...versions]);
      const ended = once(child, 'exit');
      await once(child.stdout, 'data');
      // Not to wait for anything: the moment of death itself is what is drawn by lot.
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 150);
      const [, signal] = await ended;
      expect(signal).toBe('SIGKILL');
      for (const path of [book, `${book}.bak`])
        if (existsSync(path) && kill > 0) expect(whole).toContain(hash(path));
      if (kill === 0) for (const path of [book, `${book}.bak`]) rmSync(path, { force: true });
    }
    const me = { user: '王老师', host: 'office-1', pid: process.pid, began: '', time: '' };
    const random = () => randomBytes(32).toString('hex');
    const lock = takeLock(book, me, { beganAt, random }, nodeFiles);
    removeLeftovers(book, nodeFiles);
    lock.release();
    expect(namesIn(folder)).toEqual(['book.xlsx', 'book.xlsx.bak']);
  });
});

// The second implementation of the draw is a Python program: make sure that there is a Python to run it.
import { spawnSync } from 'node:child_process';

const works = () => spawnSync('python3', ['--version']).status === 0;
const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

if (!works() && canInstall) {
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', 'python3'], { stdio: 'inherit' });
}
if (!works()) {
  console.error(
    'python3 is needed to check draws a second time: install it (for example: apt-get install python3).',
  );
  process.exit(1);
}

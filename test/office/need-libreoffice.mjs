// The office tests open workbooks in LibreOffice and openpyxl: make sure that both are there.
import { spawnSync } from 'node:child_process';
import { pythonWithOpenpyxl } from './soffice.mjs';

const packages = ['libreoffice-calc', 'fonts-noto-cjk', 'poppler-utils', 'python3-openpyxl'];
const runs = (program, argument) => spawnSync(program, [argument]).error === undefined;
const missing = () => [
  ...(runs('soffice', '--version') ? [] : ['LibreOffice Calc (soffice)']),
  ...(runs('pdftoppm', '-v') ? [] : ['pdftoppm']),
  ...(pythonWithOpenpyxl() === null ? ['a python3 with openpyxl'] : []),
];

const canInstall = process.getuid?.() === 0 && runs('apt-get', '--version');
if (missing().length > 0 && canInstall) {
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit' });
}
const still = missing();
if (still.length > 0) {
  console.error(
    `The office tests need ${still.join(', ')}. On Debian or Ubuntu: apt-get install ${packages.join(' ')}`,
  );
  process.exit(1);
}

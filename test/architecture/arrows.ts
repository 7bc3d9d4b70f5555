import type { Import } from './imports.ts';

/** Which folders a folder may import, beside itself and packages (DESIGN, section 2; ARCHITECTURE.md). */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  panel: ['core'],
  xlsx: ['core'],
  addin: ['core', 'panel'],
  appscript: ['core', 'panel'],
  web: ['core', 'panel', 'xlsx'],
  batch: ['core', 'xlsx'],
  templates: ['core', 'xlsx'],
  bench: ['core', 'batch', 'xlsx'],
};

/** The core's own floors, from the bottom up; a folder imports from lower floors only (ARCHITECTURE.md). */
const floors = ['text', 'issue', 'standard', 'score', 'draw', 'proof', 'book', 'command', 'account'];

/** Why an import within the core must not be. */
function climbs(from: string, to: string): string | null {
  const floorOf = (path: string) => floors.indexOf(path.split('/')[1] ?? '');
  const [here, there] = [floorOf(from), floorOf(to)];
  // core/index.ts names what the core offers, from every floor.
  if (from.split('/').length < 3) return null;
  if (here < 0) return `${from} is on no floor of the core`;
  return there > here ? `${floors[here]} must not import ${floors[there]}, a floor above it` : null;
}

/** What a folder of the core's kind may use of others' code. */
const corePackages = ['@noble/hashes'];

const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

/** Why an import must not be; null when it may. */
export function forbidden({ from, to, isPackage, isType }: Import): string | null {
  const source = folderOf(from);
  if (source === 'test') return null;
  if (isPackage) {
    const isAllowed = corePackages.some((name) => to === name || to.startsWith(`${name}/`));
    return source === 'core' && !isAllowed ? 'the core imports nothing outside itself' : null;
  }
  const target = folderOf(to);
  if (target === 'test') return 'nothing imports test';
  // The few files at the top build and configure; they stand outside the picture.
  if (source === 'core' && target === 'core') return climbs(from, to);
  if (source === '' || source === target) return null;
  const allowed = arrows[source];
  if (allowed === undefined) return `no arrows are listed for ${source}`;
  if (!allowed.includes(target)) return `${source} must not import ${target === '' ? to : target}`;
  if (target !== 'core' || source === 'bench') return null;
  if (to !== 'core/index.ts') return 'the core is imported through core/index.ts only';
  return source === 'panel' && !isType ? 'the panel knows only types of the core' : null;
}

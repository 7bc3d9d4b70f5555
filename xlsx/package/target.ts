const folderOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1);

/** `/xl/_rels/workbook.xml.rels` holds the relationships of `/xl/workbook.xml`. */
export function relationsPart(owner: string): string {
  const folder = folderOf(owner);
  return `${folder}_rels/${owner.slice(folder.length)}.rels`;
}

/** The part that a relationship's target names, seen from its owner; null when it lies outside the package. */
export function resolveTarget(owner: string, target: string): string | null {
  const path = target.replace(/\\/g, '/').replace(/#.*$/s, '');
  if (path === '') return owner;
  if (path.startsWith('//') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return null;
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folderOf(owner) + path).split('/')) {
    if (step === '..') {
      // Above the root is the root (RFC 3986, 5.2.4): LibreOffice writes ../customXml/item1.xml there.
      steps.pop();
    } else if (step !== '' && step !== '.') {
      steps.push(step);
    }
  }
  return `/${steps.join('/')}`;
}

/** The other way round: how the owner names a part. */
export function relativeTarget(owner: string, part: string): string {
  const from = folderOf(owner).split('/').slice(1, -1);
  const to = part.split('/').slice(1);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return '../'.repeat(from.length - shared) + to.slice(shared).join('/');
}

import { grown, sheetFaults } from './lost-cells.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  compareParts,
  type Element,
  type Parts,
  rootOf,
  sheetParts,
  textOf,
} from './parts.ts';
import type { Touched } from './touched.ts';

/** Everything of a package that is not as it was, though no change touches it. */
export function lostParts(before: Parts, after: Parts, touched: Touched): string[] {
  const { added, removed, changed, repacked } = compareParts(before, after);
  const made = new Set(touched.made.map((name) => sheetParts(after).get(name) ?? name));
  const mayBeNew = (name: string) => made.has(name) || (name === 'xl/styles.xml' && !before.has(name));
  return [
    ...repacked.map((name) => `${name}: compressed anew`),
    // The calculation chain is a cache that Excel makes anew; a stale one would make it repair the book.
    ...removed.filter((name) => name !== 'xl/calcChain.xml').map((name) => `${name}: gone`),
    ...added.filter((name) => !mayBeNew(name)).map((name) => `${name}: new`),
    ...[...made].filter((name) => !added.includes(name)).map((name) => `${name}: not made`),
    ...changed.flatMap((name) => partFaults(name, before, after, touched)),
  ];
}

function partFaults(name: string, before: Parts, after: Parts, touched: Touched): string[] {
  if (!/\.(?:xml|rels)$/.test(name)) return [`${name}: changed`];
  const [old, now] = [rootOf(textOf(before, name)), rootOf(textOf(after, name))];
  const sheet = [...sheetParts(before)].find(([, part]) => part === name)?.[0];
  if (sheet !== undefined && touched.replaced.has(sheet)) return relationFaults(sheet, old, now);
  if (sheet !== undefined && touched.sheets.has(sheet)) {
    return sheetFaults(sheet, old, now, touched, [formatsOf(before), formatsOf(after)]);
  }
  if (name === 'xl/styles.xml') return styleFaults(old, now);
  if (name === 'xl/workbook.xml') return workbookFaults(old, now, touched);
  if (name === '[Content_Types].xml' || name === 'xl/_rels/workbook.xml.rels') {
    const isChain = ({ xml }: Element) => xml.includes('calcChain.xml') && !after.has('xl/calcChain.xml');
    return onlyAdded(
      name,
      childrenOf(old).filter((each) => !isChain(each)),
      childrenOf(now),
    );
  }
  const growths = [...touched.growth.values()];
  const isGrownTable =
    name.startsWith('xl/tables/') && growths.some((each) => grown(old.xml, each) === now.xml);
  return isGrownTable ? [] : [`${name}: changed`];
}

/** The formats of cells by their number; a book without styles has the one of ECMA-376, 18.8.45. */
function formatsOf(parts: Parts): readonly Element[] {
  if (!parts.has('xl/styles.xml')) return [];
  const list = childOf(rootOf(textOf(parts, 'xl/styles.xml')), 'cellXfs');
  return list === undefined ? [] : childrenOf(list);
}

/** Pictures, charts and notes of hers that stand on a sheet of ours still do. */
function relationFaults(sheet: string, old: Element, now: Element): string[] {
  const ids = ({ xml }: Element) => [...xml.matchAll(/\s\w+:id="([^"]*)"/g)].map((each) => each[1]);
  const has = ids(now);
  return ids(old)
    .filter((id) => !has.includes(id))
    .map((id) => `${sheet}: ${id} is gone`);
}

/** The children that were there stand first, as they were; more may follow. */
function onlyAdded(where: string, old: readonly Element[], now: readonly Element[]): string[] {
  return old.flatMap((each, i) =>
    each.xml === now[i]?.xml ? [] : [`${where}: ${each.xml} → ${now[i]?.xml}`],
  );
}

/** Lists may grow at their end, so that every number that a cell or a rule refers to means what it meant. */
const styleLists = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'];

function styleFaults(old: Element, now: Element): string[] {
  const rest = (root: Element) =>
    childrenOf(root)
      .filter(({ name }) => !styleLists.includes(name))
      .map(({ xml }) => xml);
  const faults = old.tag === now.tag ? [] : [`xl/styles.xml: ${old.tag} → ${now.tag}`];
  if (rest(old).join('') !== rest(now).join('')) faults.push('xl/styles.xml: more than its lists changed');
  for (const name of styleLists) {
    const [had, has] = [old, now].map((root) => childOf(root, name));
    if (had !== undefined && has === undefined) faults.push(`xl/styles.xml: ${name} is gone`);
    if (has === undefined) continue;
    const items = childrenOf(has);
    if (Number(attributeOf(has, 'count') ?? items.length) !== items.length) {
      faults.push(`xl/styles.xml: ${name} counts wrongly`);
    }
    faults.push(...onlyAdded(`xl/styles.xml ${name}`, had === undefined ? [] : childrenOf(had), items));
  }
  return faults;
}

/** The workbook's part gets the new sheets, their names (print titles and the like), and the order to calculate. */
function workbookFaults(old: Element, now: Element, { made, replaced, growth }: Touched): string[] {
  const where = 'xl/workbook.xml';
  const ours = ['sheets', 'definedNames', 'calcPr'];
  const rest = (root: Element) =>
    childrenOf(root)
      .filter(({ name }) => !ours.includes(name))
      .map(({ xml }) => xml);
  const isSame = old.tag === now.tag && rest(old).join('') === rest(now).join('');
  const faults = isSame ? [] : [`${where}: more than names and sheets changed`];
  const [before = [], after = []] = [old, now].map((root) => childrenOf(childOf(root, 'sheets')!));
  faults.push(...onlyAdded(`${where} sheets`, before, after));
  if (after.length !== before.length + made.length) faults.push(`${where}: ${after.length} sheets`);

  const sheetOf = (name: Element) =>
    attributeOf(before[Number(attributeOf(name, 'localSheetId') ?? -1)] ?? name, 'name') ?? '';
  const isFilter = (name: Element) => attributeOf(name, 'name') === '_xlnm._FilterDatabase';
  const plain = (name: Element) => (isFilter(name) ? name.xml.replaceAll("'", '') : name.xml);
  const expected = namesOf(old).map((name) =>
    isFilter(name) ? grown(plain(name), growth.get(sheetOf(name))) : name.xml,
  );
  const has = namesOf(now);
  for (const name of expected)
    if (!has.some((each) => plain(each) === name)) faults.push(`${where}: ${name} is gone`);
  for (const name of has.filter((each) => !expected.includes(plain(each)))) {
    const isOfNew = Number(attributeOf(name, 'localSheetId') ?? -1) >= before.length;
    if (!isOfNew && !replaced.has(sheetOf(name))) faults.push(`${where}: ${name.xml} is new`);
  }
  return faults;
}

function namesOf(root: Element): readonly Element[] {
  const list = childOf(root, 'definedNames');
  return list === undefined ? [] : childrenOf(list);
}

import { addAll } from '../issue/add-all.ts';
import { describePlace } from '../issue/describe.ts';
import { hasErrors, type Issue, issue } from '../issue/issue.ts';
import { checkExactness } from '../score/plan.ts';
import { checkStandard } from '../standard/check.ts';
import type {
  Component,
  Module,
  Project,
  Question,
  SampleRule,
  Scoring,
  Standard,
} from '../standard/type.ts';
import type { Snapshot } from './cell.ts';
import { headerClashes } from './header-clashes.ts';
import { choiceOf, choiceWords, yesOrNo } from './layout/choices.ts';
import { fixedMarkHeaders } from './layout/marks.ts';
import { sheets } from './layout/sheets.ts';
import { type SettingReader, settingReader } from './read-settings.ts';
import { placesOf } from './standard-places.ts';
import { codeAt, errorCells, numberAt, placeAt, readTable, shown, type Table, textAt } from './table.ts';

export interface ReadStandard {
  /** Null when something is wrong that a draw or a score would suffer from. */
  readonly standard: Standard | null;
  readonly issues: readonly Issue[];
}

/** The standard as the sheets 标准, 模块, 评分项, 评分要点 and 题库 say it. */
export function readStandard(snapshot: Snapshot): ReadStandard {
  const main = readTable(snapshot, sheets.standard);
  const modules = readTable(snapshot, sheets.modules);
  const components = readTable(snapshot, sheets.components);
  const issues = [...main.issues, ...modules.issues, ...components.issues];
  if (main.table === null || modules.table === null || components.table === null)
    return { standard: null, issues };
  const reader = settingReader(main.table);
  const projects = readProjects(snapshot);
  const bank = readBank(snapshot);
  const listed = readModules(modules.table, projects, issues);
  const scoring = readScoring(reader, readComponents(components.table, issues));
  const standard = assemble(reader, listed, bank.questions, scoring);
  addAll(issues, [...reader.issues, ...bank.issues]);
  addAll(issues, errorCells(modules.table, ['code', 'name']));
  addAll(issues, errorCells(components.table, ['code', 'name', 'parent']));
  const placeOf = placesOf(reader, modules.table, components.table, bank);
  // A cell that could not be read was named already; what stands in for it is not worth a second word.
  const unread = new Set(issues.map(({ place }) => describePlace(place ?? { sheet: '' })));
  for (const found of checkStandard(standard, fixedMarkHeaders)) {
    const place = placeOf(found);
    if (place.column === undefined || !unread.has(describePlace(place))) issues.push({ ...found, place });
  }
  if (!hasErrors(issues)) addAll(issues, [...checkExactness(scoring), ...headerClashes(scoring)]);
  return { standard: hasErrors(issues) ? null : standard, issues };
}

function assemble(
  reader: SettingReader,
  modules: readonly Module[],
  bank: readonly Question[],
  scoring: Scoring,
): Standard {
  return {
    id: '',
    name: reader.text('name'),
    college: reader.text('college'),
    major: reader.text('major'),
    majorCode: reader.text('majorCode'),
    year: reader.text('year'),
    draw: {
      unit: reader.choice('unit', null),
      method: reader.choice('method', null),
      tailPool: reader.pool('tailPool', modules),
      tailWay: reader.choice('tailWay', 'without-replacement'),
      surplusPool: reader.pool('surplusPool', modules),
      questionWay: reader.choice('questionWay', 'independent'),
      sample: readSample(reader),
      ...readSources(reader.text('sources')),
    },
    modules,
    bank,
    scoring,
    assumptions: [],
  };
}

/** 骰子、当天彩票号码 */
export function sourceLabels(text: string): string[] {
  const labels = text.split(/[、,，;；]/).map((label) => label.trim());
  return labels.filter((label) => label !== '');
}

function readSources(text: string): { sources?: readonly string[] } {
  const sources = sourceLabels(text);
  return sources.length === 0 ? {} : { sources };
}

function readSample(reader: SettingReader): SampleRule | null {
  const percent = reader.number('samplePercent', null);
  if (percent !== null) {
    return { percent, least: reader.number('sampleLeast', 1), most: reader.number('sampleMost', 100_000) };
  }
  if (reader.text('samplePercent') !== '') return null;
  for (const key of ['sampleLeast', 'sampleMost']) {
    const value = reader.text(key);
    if (value !== '') reader.issues.push(issue('sample-without-percent', { value }, reader.placeOf(key)));
  }
  return null;
}

function readScoring(reader: SettingReader, components: readonly Component[]): Scoring {
  const passLine = reader.number('passLine', 60);
  const excellentLine = reader.number('excellentLine', 85);
  return {
    by: reader.choice('by', 'points'),
    components,
    examiners: reader.number('examiners', 1),
    aggregation: reader.choice('aggregation', 'mean'),
    trim: reader.number('trim', 1),
    tolerance: reader.number('tolerance', 5),
    decimals: reader.number('decimals', 1),
    decideOn: reader.choice('decideOn', 'rounded'),
    passLine,
    excellentLine,
    levels: reader.levels(passLine, excellentLine),
    makeUpCap: reader.number('makeUpCap', null),
  };
}

function readModules(table: Table, projects: ReadonlyMap<string, Project[]>, issues: Issue[]): Module[] {
  return table.body.map((row) => {
    const number = (key: string) => {
      const read = numberAt(table, row, key);
      addAll(issues, read.issues);
      return read.value;
    };
    const code = codeAt(table, row, 'code');
    const word = textAt(table, row, 'category');
    const category = word === '' ? 'core' : choiceOf('category', word);
    if (category === null) {
      const params = { setting: '类别', value: shown(word), allowed: choiceWords('category').join('、') };
      issues.push(issue('choice-unknown', params, placeAt(table, row, 'category')));
    }
    return {
      code,
      name: textAt(table, row, 'name'),
      category: category ?? 'core',
      share: number('share') ?? 0,
      questions: number('questions') ?? 0,
      minutes: number('minutes'),
      projects: projects.get(code) ?? [],
    };
  });
}

function readComponents(table: Table, issues: Issue[]): Component[] {
  return table.body.map((row) => {
    const number = (key: string) => {
      const read = numberAt(table, row, key);
      addAll(issues, read.issues);
      return read.value;
    };
    const veto = yesOrNo(textAt(table, row, 'veto'));
    if (veto === null) {
      const params = { setting: '一票否决', value: textAt(table, row, 'veto'), allowed: '是、否' };
      issues.push(issue('choice-unknown', params, placeAt(table, row, 'veto')));
    }
    return {
      code: codeAt(table, row, 'code'),
      name: textAt(table, row, 'name'),
      full: number('full') ?? 0,
      weight: number('weight') ?? 0,
      passLine: number('passLine'),
      veto: veto ?? false,
      parent: codeAt(table, row, 'parent'),
    };
  });
}

/** Criteria are for score sheets only: a book without that sheet is whole. */
function readProjects(snapshot: Snapshot): Map<string, Project[]> {
  const found = new Map<string, Project[]>();
  const { table } = readTable(snapshot, sheets.criteria);
  for (const row of table?.body ?? []) {
    if (table === null) break;
    const projects = found.get(codeAt(table, row, 'module')) ?? [];
    const name = textAt(table, row, 'project');
    const label = textAt(table, row, 'label');
    const at = projects.findIndex((each) => each.name === name);
    const before = projects[at];
    if (before === undefined) projects.push({ name, criteria: [label] });
    else projects[at] = { name, criteria: [...before.criteria, label] };
    found.set(codeAt(table, row, 'module'), projects);
  }
  return found;
}

interface ReadBank {
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
  readonly table: Table | null;
  /** The rows of the enabled questions. */
  readonly rows: readonly number[];
}

/** Enabled questions; a book without the sheet has numbered questions. */
function readBank(snapshot: Snapshot): ReadBank {
  const { table, issues } = readTable(snapshot, sheets.bank);
  if (table === null) {
    return { questions: [], issues: issues.filter((each) => each.code !== 'sheet-missing'), table, rows: [] };
  }
  addAll(issues, errorCells(table, ['module', 'number', 'project', 'title']));
  const questions: Question[] = [];
  const rows: number[] = [];
  for (const row of table.body) {
    const word = table.columnOf.has('enabled') ? textAt(table, row, 'enabled') : '';
    const enabled = word === '' ? true : yesOrNo(word);
    if (enabled === null) {
      const params = { setting: '启用', value: shown(word), allowed: '是、否' };
      issues.push(issue('choice-unknown', params, placeAt(table, row, 'enabled')));
    }
    if (enabled !== true) continue;
    questions.push({
      module: codeAt(table, row, 'module'),
      number: codeAt(table, row, 'number'),
      project: textAt(table, row, 'project'),
      title: textAt(table, row, 'title'),
    });
    rows.push(row);
  }
  return { questions, issues, table, rows };
}

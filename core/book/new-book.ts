import type { Standard } from '../standard/type.ts';
import type { Cell, Snapshot } from './cell.ts';
import type { CellChoices, Change } from './change.ts';
import { guideSheet } from './guide.ts';
import { choiceWord, choiceWords, isChoiceSetting, no, yes } from './layout/choices.ts';
import { marksLayout } from './layout/marks.ts';
import { settings } from './layout/settings.ts';
import { sheets } from './layout/sheets.ts';
import type { SheetLayout } from './layout/type.ts';
import { sheetSpec } from './put-rows.ts';

/** Every sheet of a new workbook, filled with the standard. Sheets that are there already stay as they are. */
export function newBook(standard: Standard, snapshot: Snapshot): Change[] {
  const create = (layout: SheetLayout, rows: Cell[][], cells: readonly CellChoices[] = []): Change => ({
    kind: 'sheet',
    mode: 'create',
    spec: { ...sheetSpec(layout, rows), ...(cells.length === 0 ? {} : { cells }) },
  });
  return [
    ...guideSheet(snapshot),
    create(sheets.standard, settingRows(standard), settingChoices()),
    create(sheets.modules, moduleRows(standard)),
    create(sheets.components, componentRows(standard)),
    create(sheets.criteria, criteriaRows(standard)),
    create(sheets.bank, bankRows(standard)),
    create(sheets.roster, []),
    create(sheets.rooms, []),
    create(sheets.draw, []),
    create(marksLayout(standard), []),
    create(sheets.ledger, []),
  ];
}

/** A setting with its meaning and, where the original is silent, what our default is. */
function settingRows(standard: Standard): Cell[][] {
  const known = new Set(settings.map((setting) => setting.key));
  const lines = settings.map(({ key, zh, write, note }): Cell[] => {
    const assumed = standard.assumptions.filter((each) => each.about === key).map((each) => each.zh);
    return [zh, write(standard), [note, ...assumed].filter((text) => text !== '').join('；')];
  });
  const rest = standard.assumptions.filter((each) => !known.has(each.about));
  return [...lines, ...rest.map((each): Cell[] => ['', '', each.zh])];
}

/** The lines of 标准 that take one of a few words. */
function settingChoices(): CellChoices[] {
  const column = sheets.standard.columns.findIndex((each) => each.key === 'value') + 1;
  return settings.flatMap(({ key }, i) => {
    const choices = isChoiceSetting(key) ? choiceWords(key) : [];
    return choices.length === 0 ? [] : [{ row: i + 1, column, choices }];
  });
}

function moduleRows({ modules }: Standard): Cell[][] {
  return modules.map((each) => [
    each.code,
    each.name,
    choiceWord('category', each.category),
    each.share,
    each.questions,
    each.minutes,
  ]);
}

function componentRows({ scoring }: Standard): Cell[][] {
  return scoring.components.map((each) => [
    each.code,
    each.name,
    each.full,
    each.weight === 0 ? null : each.weight,
    each.passLine,
    each.veto ? yes : no,
    each.parent,
  ]);
}

function criteriaRows({ modules }: Standard): Cell[][] {
  return modules.flatMap(({ code, projects }) =>
    projects.flatMap(({ name, criteria }) => criteria.map((label): Cell[] => [code, name, label])),
  );
}

function bankRows({ bank }: Standard): Cell[][] {
  return bank.map((each) => [each.module, each.number, each.project, each.title, yes]);
}

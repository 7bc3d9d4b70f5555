export { accountOf } from './account/account.ts';
export { changesAccount } from './account/changes-account.ts';
export { type NextStep, nextStep } from './account/next-step.ts';
export { announcedSources } from './account/written.ts';
export { applyChanges } from './book/apply.ts';
export type { Cell, CellDate, CellError, Grid, Snapshot } from './book/cell.ts';
export type {
  AppendChange,
  CellChoices,
  Change,
  ColumnSpec,
  ColumnType,
  FillChange,
  FillColumn,
  KeptCells,
  Move,
  PrintSpec,
  SheetChange,
  SheetSpec,
} from './book/change.ts';
export { marksLayout } from './book/layout/marks.ts';
export { sheets } from './book/layout/sheets.ts';
export type { ColumnLayout, SheetKey, SheetLayout } from './book/layout/type.ts';
export { sourceLabels } from './book/read-standard.ts';
export { sheetMatcher } from './book/table.ts';
export type { VerifiedRow } from './book/verify-draw.ts';
export type { CheckedUnit, CheckSummary } from './command/check.ts';
export type { CommitSummary } from './command/commit.ts';
export type { DrawnUnit, DrawRequest, DrawSummary } from './command/draw.ts';
export type { Abilities, Feature, Host } from './command/host.ts';
export type { ImportKind, ImportRequest, ImportSummary } from './command/import.ts';
export type { NewRequest, NewSummary } from './command/new.ts';
export type { Context, Outcome } from './command/outcome.ts';
export { type CommandName, type CommandTypes, commandNames, run, sheetsToRead } from './command/run.ts';
export type { ScoreRequest, ScoreSummary } from './command/score.ts';
export type { VerifyRequest, VerifySummary } from './command/verify.ts';
export type { VoidRequest, VoidSummary } from './command/void.ts';
export { type Chance, moduleChances, questionChance } from './draw/chances.ts';
export { derivationText } from './draw/derivation.ts';
export { drawUnit, type UnitDraw } from './draw/draw-unit.ts';
export { type DrawPlan, drawPlan } from './draw/plan.ts';
export { ticketer } from './draw/ticket.ts';
export { columnLetters, describe, describePlace, fillIn, type Language } from './issue/describe.ts';
export type { Issue, IssueCode, Place, Severity } from './issue/issue.ts';
export { hasErrors, issue } from './issue/issue.ts';
export { checkCode, digest } from './proof/digest.ts';
export { enoughBits, entropyBits } from './proof/entropy.ts';
export type { Proof, ProofDraw, ProofStudent } from './proof/proof-file.ts';
export type { EntropySource } from './proof/statement.ts';
export { levelOf, totalOf } from './score/formula.ts';
export { type Fraction, toFixedText, toNumber, toText } from './score/fraction.ts';
export { type ScorePlan, scorePlan } from './score/plan.ts';
export { type Reason, reasonText } from './score/reason.ts';
export { scoreStudent } from './score/score.ts';
export type { Mark, MarkState, Result, StudentMarks } from './score/type.ts';
export { checkStandard } from './standard/check.ts';
export { findPreset, presets } from './standard/presets/index.ts';
export type {
  Aggregation,
  Assumption,
  Category,
  Component,
  DrawRules,
  Level,
  Module,
  Pool,
  Project,
  Question,
  QuestionWay,
  QuotaMethod,
  SampleRule,
  Scoring,
  Standard,
  TailWay,
  UnitKind,
} from './standard/type.ts';
export { cleanCode, cleanText } from './text/clean.ts';

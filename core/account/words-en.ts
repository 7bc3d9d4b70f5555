import type { AccountKey } from './words-zh.ts';

/** What the account of a command says, in English; {name} stands for a parameter. */
export const accountEn: Readonly<Record<AccountKey, string>> = {
  refused: 'Not done: {errors} errors. The workbook was not changed.',
  more: '… {count} in all',
  unit: '{unit} ({students})',
  supplement: '{unit} (supplement, {students})',
  others: '… and {count} more units.',

  'new-made': 'Made a workbook for “{standard}” with {count} sheets: {sheets}.',
  'new-blank': 'Made a blank workbook with {count} sheets: {sheets}.',

  'import-done':
    '{rows} rows in the file; sheet {sheet}: {added} rows added, {filled} cells filled in, {changed} changed, {same} rows as they were.',

  'check-roster': '{students} students on the roster, {drawn} drawn.',
  'check-waiting': '{count} units wait for their draw: {units}.',
  'check-late': '{students} late students of drawn units wait for a supplement: {units}.',
  'check-issues': '{errors} errors, {warnings} warnings, {infos} notes.',
  'check-clean': 'Nothing found to correct.',

  'commit-units': 'Sealed {count} units with {students} students: {units}.',
  'commit-none': 'No unit waits for its draw; what was sealed for drawn units still holds.',
  'commit-sources': 'Entropy announced with it: {sources} (enter exactly these when drawing)',
  'commit-no-sources':
    'No entropy was announced with it. To be beyond doubt, write its labels into the sheet 标准, line 随机源 (dice, today’s lottery numbers), and commit again.',
  digest: 'Digest: {digest}',
  code: 'Check code: {code}',

  'draw-done': 'Drew {count} units with {students} students; the entropy is worth about {bits} bits.',
  'draw-trial': 'Dry run of {count} units with {students} students, on the sheet “{sheet}”; it is no result.',
  'supplement-done':
    'Drew late students of {count} units, {students} in all; the entropy is worth about {bits} bits.',
  'draw-unit': '{unit}, {students} students: {quotas}.',
  'draw-unit-again': '{unit}, {students} students (attempt {attempt}): {quotas}.',
  quota: '{name} {students}',
  'ledger-code':
    'Check code of the ledger’s last row: {code} (note it: verify can tell by it whether the ledger was rewritten)',

  'void-done':
    'Voided attempt {attempts} of {unit}: {students} students must be drawn again. The ledger records it.',

  'score-students':
    '{students} students in the mark register, {scored} with a result: {passed} passed, {excellent} excellent.',
  'score-open':
    'Without a result yet: {incomplete} incomplete, {arbitration} for arbitration, {invalid} with wrong marks.',
  'score-changed': '{changed} marks were changed after scoring.',

  'verify-rows': 'Worked out {rows} rows of the draw again: {agree} agree.',
  'verify-unit': '{unit}, attempt {attempt}: {students} rows, {agree} agree.',
  'verify-voided': 'Voided, so without rows: {attempts}.',
  attempt: '{unit}, attempt {attempt} ({students})',
  'verify-differing': 'Students whose rows differ: {ids}.',
  'verify-commitment': 'Digest of the latest commitment: {digest}',
  'verify-commitment-code': 'Its check code: {code}',
  'verify-agrees': 'Everything agrees.',
  'verify-differs': 'It does not agree: {errors} places, see the errors listed.',
  'verify-unready': 'Before a draw, {errors} places must be filled in or corrected, in: {sheets}.',
  'verify-nothing': 'Nothing was drawn yet, so there are no rows to work out again.',

  'proof-draws':
    'The proof holds {draws} standing draws of {students} students, {voided} voided ones, and {rows} ledger rows.',
  'proof-warning':
    'The workbook does not agree in {errors} places; the proof shows it as it is, and whoever checks it will see.',

  'next-fill-standard':
    'Next: type your college’s standard into the sheets 标准, 模块 and 评分项, then check.',
  'next-fill-roster':
    'Next: look through the sheets 标准 and 题库, put the students into 名单 (or import a roster), then check.',
  'next-correct': 'Next: correct the errors listed, then run it again.',
  'next-check': 'Next: check.',
  'next-commit': 'Next: commit, and publish the digest.',
  'next-commit-or-draw':
    'Next: commit again if roster, standard or bank changed since; otherwise make public entropy and draw.',
  'next-commit-or-supplement':
    'Next: the supplement: commit and publish (unless these students are committed already), make fresh public entropy, then run supplement; nobody who was drawn is touched.',
  'next-publish':
    'Next: publish all 64 digits of the digest and read the check code out; then make entropy in public (dice, today’s lottery numbers), then draw.',
  'next-publish-supplement':
    'Next: publish all 64 digits of the digest and read the check code out; then make fresh entropy in public, then draw the supplement.',
  'next-real-draw':
    'Next: the real draw needs a commitment, its publication, and public entropy after that. Do not use the entropy of a dry run again.',
  'next-fill-marks':
    'Next: publish the draw; after the examination put the marks into the sheet 成绩 (or import them), then score.',
  'next-commit-again':
    'Next: correct what was wrong, commit and publish again, make fresh entropy, then draw.',
  'next-finish-marks': 'Next: complete or correct the marks in the sheet 成绩, then score again.',
  'next-score': 'Next: score.',
  'next-verify': 'Next: verify, then archive.',
  'next-proof': 'Next: export the proof; anybody can work it out again on another computer.',
  'next-find-out':
    'Next: publish nothing yet. Find out who changed the cells listed; use a backup if need be.',
  'next-prepare':
    'Next: fill in what is listed; there is something to verify once you have checked, committed and drawn.',
  'next-publish-proof':
    'Next: publish the proof; with verify/verify_draw.py anybody can work it out again row by row.',

  'changes-create': 'made the sheet {sheet}',
  'changes-create-rows': 'made the sheet {sheet}, {rows} rows',
  'changes-replace': '{sheet}: written anew, {rows} rows',
  'changes-write': '{sheet}: written, {rows} rows',
  'changes-fill': '{sheet}: {rows} rows filled in',
  'changes-columns': '{sheet}: added the columns {columns}',
  'changes-append': '{sheet}: {rows} rows added',
};

/** Stands between the items of a list. */
export const commaEn = ', ';

import type { IssueCode } from './codes.ts';
import { fileEn } from './files/en.ts';

/** The English words of every issue; {name} stands for a parameter. */
export const en: Record<IssueCode, string> = {
  // standard
  'modules-missing': 'The standard has no module: fill in the module sheet.',
  'module-code-empty': 'Module number {position} has no code: give it one, such as M1.',
  'module-code-twice': 'Module code {module} is used twice: change one.',
  'module-name-empty': 'Module {module} has no name: fill it in.',
  'module-name-twice': 'The module name “{name}” is used twice: change one.',
  'share-not-whole': 'Module {module}: the share {value} must be a whole number from 1 to 10000.',
  'questions-not-whole':
    'Module {module}: the number of questions {value} must be a whole number from 1 to 10000, or list the questions in the bank.',
  'minutes-not-whole': 'Module {module}: the minutes {value} must be a whole number from 1 to 600, or empty.',
  'bank-module-unknown':
    'Question {number} of the bank belongs to module {module}, which the standard does not have: correct the code or add the module.',
  'bank-number-empty': 'A question of module {module} in the bank has no number: fill it in.',
  'bank-number-twice': 'Question number {number} stands twice in the bank of module {module}: change one.',
  'word-unknown': 'The value “{value}” of the setting {setting} is not known; allowed are: {allowed}.',
  'tail-pool-empty': 'The tail pool “{value}” holds no module: choose another or list module codes.',
  'tail-pool-module-unknown':
    'The tail pool names module {value}, which the standard does not have: correct the code.',
  'tail-pool-module-twice': 'The tail pool names module {value} twice: remove one.',
  'surplus-pool-empty': 'The surplus pool “{value}” holds no module: choose another or list module codes.',
  'surplus-pool-module-unknown':
    'The surplus pool names module {value}, which the standard does not have: correct the code.',
  'surplus-pool-module-twice': 'The surplus pool names module {value} twice: remove one.',
  'sample-percent-not-whole': 'The sample percentage {value} must be a whole number from 1 to 100.',
  'sample-least-not-whole': 'The least number of the sample, {value}, must be a whole number of at least 1.',
  'sample-most-not-whole': 'The most of the sample, {value}, must be a whole number of at least 1.',
  'sample-least-above-most': 'The sample takes at least {least} but at most {most}: correct one of them.',
  'slip-group-large':
    'The shares make groups of {value} slips, so many students fall into the last group: reduce the shares, 30:30:40 to 3:3:4.',
  'components-missing': 'The standard has no scoring component: give at least one.',
  'component-code-empty': 'Component number {position} has no code: give it one, such as K1.',
  'component-code-twice': 'Component code {component} is used twice: change one.',
  'component-name-empty': 'Component {component} has no name: fill it in.',
  'component-name-twice': 'The component name “{name}” is used twice: change one.',
  'component-header-clash':
    'The component name “{name}” cannot be told from the column “{header}” of the mark sheet: choose another name.',
  'component-full-out-of-range':
    'Component {component}: the full mark {value} must be above 0 and at most 10000.',
  'component-weight-out-of-range':
    'Component {component}: the weight {value} must be above 0 and at most 100; leave it empty when marks count by points.',
  'component-weight-unused':
    'Component {component} has the weight {value}, but marks count by points, so it does nothing.',
  'component-pass-line-out-of-range':
    'Component {component}: its pass line {value} must be from 0 to its full mark {full}.',
  'veto-without-pass-line': 'Component {component} can fail the whole but has no pass line: give it one.',
  'component-parent-unknown':
    'Component {component} is placed under {parent}, which does not exist: correct the code.',
  'component-parent-cycle': 'Component {component} ends up under itself: correct its parent {parent}.',
  'points-not-100': 'The full marks of the components add up to {value}, not 100.',
  'points-not-parent': 'The full marks under component {component} add up to {value}, not to its own {full}.',
  'weights-not-100': 'The weights of the components add up to {value}, not 100.',
  'weights-not-100-within': 'The weights under component {component} add up to {value}, not 100.',
  'examiners-not-whole': 'The number of examiners {value} must be a whole number from 1 to 9.',
  'agreement-needs-three':
    'Agreement needs 3 examiners, the third for the case that the first two disagree; there are {value}.',
  'trim-not-whole':
    'The number of marks trimmed at each end, {value}, must be a whole number from {least} to 4.',
  'trim-too-many':
    'Trimming {value} at each end leaves none of {examiners} marks: add examiners or trim fewer.',
  'tolerance-out-of-range': 'The allowed difference {value} must be from 0 to 100.',
  'decimals-not-whole': 'The number of decimals {value} must be a whole number from 0 to 4.',
  'pass-line-out-of-range': 'The pass line {value} must be from 0 to 100.',
  'excellent-line-out-of-range': 'The excellent line {value} must be from 0 to 100.',
  'pass-above-excellent':
    'The pass line {value} is above the excellent line {excellent}: correct one of them.',
  'make-up-cap-out-of-range':
    'The make-up cap {value} must be from the pass line {pass} to 100; leave it empty for none.',
  'levels-missing': 'The standard has no levels: give them, such as 优秀 85, 合格 60, 不合格 0.',
  'level-name-empty': 'Level number {position} has no name: fill it in.',
  'level-name-twice': 'The level “{level}” stands twice: change one.',
  'level-from-out-of-range': 'The level “{level}” starts at {value}, which must be from 0 to 100.',
  'levels-not-descending':
    'Levels go from the highest down: “{level}” starts at {value}, not below “{above}” at {aboveFrom}.',
  'levels-not-from-zero': 'The last level “{level}” must start at 0, not at {value}.',
  'pass-line-without-level':
    'No level starts at the pass line {value}, so a level could contradict the verdict: correct one of them.',
  'excellent-line-without-level':
    'No level starts at the excellent line {value}, so a level may disagree with the excellent flag.',
  'too-many-decimals': 'The number {value} has more than 4 decimals: use at most 4.',
  'text-not-clean': '“{value}” holds stray spaces or characters that cannot be seen: write “{clean}”.',
  'code-not-clean':
    'The code “{value}” holds spaces, small letters, full-width or invisible characters: write “{clean}”.',
  // sheets and cells
  'sheet-missing': 'The workbook has no sheet {sheet}. Add it from the template or check its name.',
  'header-missing': 'The column {header} is missing. Put its header back.',
  'header-twice': 'The column {header} is there twice; only the left one is read.',
  'header-repeated': 'This row repeats the header and was skipped.',
  'cell-error': 'The cell holds the error {value}: mend the formula or type the value.',
  'not-a-number': '“{value}” is not a number.',
  'choice-unknown': '{setting}: “{value}” is unknown. Allowed: {allowed}.',
  'setting-missing': '{setting} is not filled in. Allowed: {allowed}.',
  'setting-unknown': 'The setting “{name}” is unknown; the line has no effect.',
  'setting-twice': 'The setting “{name}” is there twice: delete one line.',
  'levels-unreadable': 'The levels “{value}” cannot be read. Write them like 优秀:85;合格:60;不合格:0.',
  'sample-without-percent':
    'The sample is limited to {value}, but there is no sample percent. Fill it in (100, for example) or empty this cell.',
  'standard-unknown': 'There is no standard “{name}”. Known: {known}.',
  'sheets-kept': 'These sheets were there already and stay as they are: {sheets}.',
  // roster
  'roster-empty': 'The roster has no students yet.',
  'id-missing': 'This row has no student number.',
  'id-twice': 'Student number {id} is in row {row} too: correct one of them.',
  'id-precision':
    'Student number {value} was typed as a number of more than 15 digits and may have lost its end. Make the column text and type it again.',
  'id-is-date': 'The student number was taken for the date {value}. Make the column text and type it again.',
  'id-odd': '“{value}” does not look like a student number: correct it.',
  'name-missing': 'Student {id} has no name.',
  'name-like-formula': 'The name “{name}” begins with = + - @; it is kept as text. Please check it.',
  'class-missing': 'Student {id} has no class, but the draw is by class.',
  'major-missing': 'Student {id} has no major, but the draw is by major.',
  'state-odd': 'The state “{state}” is unusual; the student is left out. Write 正常 to include the student.',
  // commit and draw
  'unit-empty': '{unit} has nobody to draw, so it is not committed.',
  'unit-nobody': '{unit} has nobody to draw (0 students).',
  'nobody-to-draw': 'There is nobody to draw (0 students). Check the states on the roster.',
  'already-committed': 'Nothing has changed; the commitment with check code {code} stands.',
  'commit-first': '{unit} is not committed. Commit first, publish the check code, then make the entropy.',
  'changed-since-commit':
    '{unit} has changed since the commitment and cannot be drawn. Restore it, or commit and publish again.',
  'unit-unknown': 'There is no unit “{unit}”. Units: {units}.',
  'already-drawn': '{unit} has been drawn. To draw again, void it first and give a reason.',
  'unit-not-drawn': '{unit} has no standing draw.',
  'unit-nobody-late': '{unit} has no late students.',
  'nothing-to-draw': 'Nothing waits for its draw.',
  'nobody-late': 'There are no late students.',
  'dry-run': 'This is a dry run: no result, no ledger row.',
  'void-reason': 'Voiding {unit} needs a reason.',
  'void-with-marks': '{unit} has {students} students with marks already; the marks stay. Please check them.',
  'entropy-empty': 'Entropy source {number} has no label or no value.',
  'entropy-label': 'The entropy label “{label}” must not contain an equals sign.',
  'entropy-reserved': 'The entropy label “{label}” is kept for the host’s own random bytes: choose another.',
  'entropy-missing': 'There is no entropy. Enter dice, lottery numbers or other public results.',
  'entropy-host':
    'No public source: the host’s own random bytes serve. The organiser could have chosen, and the proof says so.',
  'entropy-weak':
    'The entropy is worth about {bits} bits; {enough} are advised (25 throws of a die, for example).',
  // verify
  'ledger-row-unreadable': 'Ledger row {row} cannot be read: it was changed.',
  'ledger-number':
    'The ledger number should be {expected} but is {found}: a row was deleted, added or changed.',
  'ledger-chain': 'Ledger row {no} does not follow from the row before: one was changed or deleted.',
  'ledger-row-edited': 'Ledger row {no} was edited.',
  'draw-uncommitted': 'Attempt {attempt} of {unit} was not committed before.',
  'attempt-number': 'The attempt of {unit} should be {expected} but is {attempt}.',
  'drawn-twice': 'Attempt {attempt} of {unit} was drawn without voiding the one before.',
  'supplement-first': 'Attempt {attempt} of {unit} is a supplement without a standing draw.',
  'void-of-nothing': 'Attempt {attempt} of {unit} is voided but does not stand.',
  'frozen-row-edited': 'This frozen line was edited: {line}',
  'frozen-text-missing':
    'The frozen text with digest {digest}… that the ledger names is missing or was changed.',
  'frozen-text-changed':
    'Frozen block {block} (rows {from}–{to}) does not fit the ledger: lines were changed, added, removed or moved.',
  'frozen-text-unreadable': 'Frozen block {block} cannot be read.',
  'draw-underivable': 'Attempt {attempt} of {unit} cannot be worked out again: its frozen text is missing.',
  'draw-other-roster': 'Attempt {attempt} of {unit} points at the roster of “{found}”.',
  'draw-row-unknown': 'Student {id} on the draw sheet is in no standing draw.',
  'draw-row-twice': 'Student {id} is on the draw sheet twice.',
  'draw-row-missing': '{name} ({id}) of {unit} is missing from the draw sheet.',
  'draw-cell-differs': 'This cell of {id} is “{found}” but should be “{expected}”.',
  'rules-changed': 'The standard or bank is not as committed: was “{old}”, is “{new}”.',
  'rules-removed': 'The standard or bank lacks what was committed: “{old}”.',
  'rules-added': 'The standard or bank has what was not committed: “{new}”.',
  'roster-removed': '{name} ({id}) of {unit} was committed but is not on the roster now.',
  'roster-added': '{name} ({id}) of {unit} came onto the roster after the commitment.',
  'roster-changed': '{id}: {field} is not as committed: was “{old}”, is “{new}”.',
  'late-student': '{name} ({id}) came after the commitment and has not been drawn.',
  'nothing-committed': 'Nothing was committed, so there is no proof to export.',
  'published-found': 'The published {published} fits ledger row {no} ({time}).',
  'published-unknown':
    'The published {published} fits no row of this ledger: it was rewritten since, or the code was copied wrongly.',
  // score
  'scoring-too-fine':
    'Full marks and weights are too finely divided for an exact total: use whole full marks and weights of at most two decimals.',
  // marks
  'mark-not-a-number': '{id}: “{value}” is not a number; the student gets no total.',
  'mark-out-of-bounds':
    '{id}: the mark {value} is not within 0 and the full mark {most}; the student gets no total. Please correct it.',
  'mark-state-unknown':
    '{id}: the state (状态) “{state}” is unknown. Allowed: 正常, 缺考, 缓考, 违纪, 作弊, 免考.',
  'marks-incomplete': '{students} students still lack marks.',
  'marks-arbitration': '{students} students need arbitration.',
  'marks-changed': '{cells} marks were changed after scoring; they stand in the history.',
  'marks-changed-why': '{cells} marks were changed after scoring without a reason.',
  'marks-row-missing': '{name} ({id}) was drawn but is missing from the mark register.',
  'marks-row-undrawn': '{id} in the mark register is in no standing draw.',
  'marks-cell-differs': '{id}: {header} is “{found}” but should be “{expected}”.',
  'marks-basis-edited': '{id}: the basis of the score was edited and cannot be read.',
  'marks-stale': '{id}: marks were changed after scoring; score again.',
  'drawn-in-two': '{id} was drawn in {other} and again in {unit}.',
  'entropy-unannounced':
    'The labels of the entropy were not announced with the commitment, so a spelling could be chosen afterwards. Write them into 标准, 随机源, before committing.',
  'entropy-not-announced':
    'The announced sources are “{announced}” but “{given}” were given. Enter exactly the announced ones.',
  'source-label-odd':
    'The entropy label “{label}” is empty, repeated, contains an equals sign or is reserved: change it.',
  'published-short':
    'The check code only names a digest; what binds is the published digest of 64 digits. Compare that too.',
  'published-not-drawn':
    'The published {published} is in the ledger, but no draw stands on it ({units}): it was committed anew afterwards.',
  'published-not-all':
    'The published {published} does not cover the draws of {units}: compare what was published before those.',
  'ledger-entry': 'Ledger row {no}: “{field}” does not fit the frozen roster or the rules.',
  'drawn-under-other-rules':
    'Attempt {attempt} of {unit} was drawn under a standard or bank that was changed and committed anew afterwards.',
  'unit-alike':
    '“{unit}” and “{other}” look like one class (or major) spelled in two ways and would be drawn apart. Spell them alike.',
  'not-a-student':
    '“{value}” is no student number: it has no digit, or begins like a total or a signature. Delete this row; totals and signatures belong outside the table (in free columns at the right, or on another sheet).',
  'mark-column-missing':
    'The mark register has no column “{header}”. Put a renamed header back; if the number of examiners was changed, add a column with that header.',
  'entropy-long':
    'Entropy source {number} is too long: at most {label} characters for the label and {value} for the value.',
  'void-reason-long': 'The reason is too long: at most {most} characters.',
  'entropy-reused':
    'The entropy “{label}” was used before, so the result could be known beforehand. Make fresh entropy.',
  'supplement-narrow':
    '{unit} has {students} late students: so few are a tail by the standard and can draw {modules} only.',
  'standard-blank':
    'A blank workbook: fill in the sheets 标准, 模块 and 评分项 with your standard, then run check.',
  'id-zeros-lost':
    'Student number {id} has only {length} characters; most have {usual}. Excel may have dropped leading zeros: is it {padded}? Please check; to put zeros back, format the column as text first.',
  'id-length-odd':
    'Student number {id} has {length} characters; most have {usual}. Please check for one too many or too few.',
  'id-letter-odd':
    'Student number {id} contains “{letter}”; most are all digits. Please check: the letter O is often typed for 0.',
  'mark-too-fine':
    '{id}: the mark {value} has more than 4 decimals; the student gets no total. Use at most 4.',
  'mark-is-state':
    '{id}: “{value}” stands where a mark belongs; the student gets no total. Write it in the column “状态” and leave the mark blank.',
  'late-waits':
    '{units} is drawn already; {students} students who came late wait for a supplement: commit, then run supplement, not draw. Nobody who was drawn is touched.',
  'drawn-with-marks':
    'Of the students of {unit} drawn now, {students} still have marks from before in 成绩; they would count for the newly drawn modules. Enter the new marks, or clear the old ones, before scoring.',
  'reasons-filled': 'The reason was filled in for {cells} earlier changes in 改分记录 that had none.',
  'reasons-open':
    '{cells} earlier changes in 改分记录 have no reason yet (this reason went to the changes of this time only). To fill it in, score once more with a reason.',
  'reason-unneeded':
    'No mark was changed and no earlier change lacks a reason: the reason given was not needed.',
  'sources-none':
    'No entropy is named yet. Before committing, write its labels into the sheet 标准, line 随机源, such as dice or today’s lottery numbers: labels chosen later could be picked after the result.',
  ...fileEn,
};

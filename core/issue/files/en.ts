import type { fileSeverities } from './codes.ts';

export const fileEn: Readonly<Record<keyof typeof fileSeverities, string>> = {
  'file-broken':
    'This file is damaged and cannot be opened ({what}). Open it in Excel or WPS and save it as .xlsx, or use a backup.',
  'file-doctype':
    'This file holds a document type (DOCTYPE), which no proper workbook has; it was not opened, to be safe. Open it in Excel or WPS and save it as .xlsx.',
  'file-empty':
    'This file is empty (0 bytes); it may not have been copied or downloaded to the end. Get it again, or use a backup.',
  'file-large':
    'The file has {size} MB, more than the limit of {most} MB. Remove pictures and other things that the examination does not need, or split the workbook.',
  'file-part-large':
    '{part} within the file is larger than the limit of {most} MB when unpacked; it was not opened. Look for large unused areas in that sheet, delete them and save again.',
  'file-total-large':
    'All contents of the file together exceed the limit of {most} MB when unpacked; it was not opened. Remove sheets and pictures that are not needed, or split the workbook.',
  'file-parts-many':
    'The file is made of {count} parts, more than the limit of {most}; it was not opened. Remove pictures and sheets that are not needed, or split the workbook.',
  'file-cut-off':
    'The file is incomplete: its end is missing. It may not have been copied or downloaded to the end. Copy or download it again, or use a backup.',
  'file-part-locked':
    '{part} within the file was locked with a password by a zip program. Unpack the file with that program and its password, then open the workbook inside.',
  'file-packing':
    '{part} within the file is packed in a way that is not known here ({method}). Open the file in Excel or WPS and save it as .xlsx.',
  'file-part-name':
    'A part within the file has a name that no proper workbook uses ({part}); it was not opened, to be safe. Open it in Excel or WPS and save it as .xlsx.',
  'file-part-twice':
    'Two parts within the file are both called {part}; which one counts is uncertain, so it was not opened. Open it in Excel or WPS, check its contents and save it as .xlsx.',
  'file-part-outside':
    '{part} within the file points to a place outside the file ({target}), which no proper workbook does; it was not opened, to be safe. Open it in Excel or WPS and save it as .xlsx.',
  'file-password':
    'This workbook has a password for opening. Open it in Excel, choose File > Info > Protect Workbook > Encrypt with Password, clear the password, save, and try again.',
  'file-old-format':
    'This is a file of the old format (such as .xls), which cannot be used as it is. Open it in Excel or WPS and save it as an Excel Workbook (.xlsx).',
  'file-opendocument':
    'This is an OpenDocument file (such as .ods), which cannot be used as it is. Open the spreadsheet in LibreOffice, Excel or WPS and save it as .xlsx.',
  'file-binary':
    'This is a binary workbook (.xlsb), which cannot be used as it is. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  'file-macros':
    'This workbook holds macros (such as .xlsm) and cannot be used as it is. Open it in Excel and save it as an Excel Workbook (.xlsx), which drops the macros; keep the original file if you need them.',
  'file-other-office':
    'This is a {kind} file, not a workbook. Choose an .xlsx workbook; if the data stands in a table of it, copy that into Excel and save it as .xlsx.',
  'file-other-zip':
    'This is a zip archive or another program’s file without a workbook of its own. If it is an archive, unpack it first and open the .xlsx inside.',
  'file-html':
    'This is really a web page under a workbook’s name, as many school systems export it. Open it in Excel or WPS and save it as an Excel Workbook (.xlsx).',
  'file-xml':
    'This is really XML text under a workbook’s name. Open it in Excel or WPS and save it as an Excel Workbook (.xlsx).',
  'file-text':
    'This is really a text file (such as CSV), not a workbook. Read it in with the import function, or open it in Excel or WPS and save it as .xlsx.',
  'file-unknown':
    'This is no workbook, nor any kind of file that is known here. Choose an .xlsx workbook; if Excel or WPS can open this one, save it there as .xlsx.',
  'file-types-wrong':
    'The file’s list of contents is wrong ({what}): it is no complete workbook. Open it in Excel or WPS and save it as .xlsx, or use a backup.',
  'file-workbook-missing':
    'The main part of the workbook is missing from this file; it may be damaged. Open it in Excel or WPS and save it as .xlsx, or use a backup.',
  'file-sheet-large':
    'The sheet “{sheet}” is too large: more than {most} cells. Delete the rows and columns beyond your data (whole rows and columns, formats too), save, and try again.',
  'file-missing': 'There is no “{file}”. Please check the name and the folder.',
  'file-no-file': '“{file}” is not a file. Please give the name of a workbook.',
  'file-no-folder': 'There is no folder “{folder}”. Please make it first, or write elsewhere.',
  'file-no-permission':
    'No permission to read or write “{file}” ({what}). Use another folder, or ask for the permission.',
  'file-read-only':
    '“{file}” is read-only and was not changed. Take the read-only mark off, or write to another file.',
  'file-no-space':
    'The disk is full or the quota is used up ({what}); “{file}” was not changed. Free some space and try again.',
  'file-busy':
    '“{file}” is in use by another program ({what}) and was not changed. Close the program that has it open and try again.',
  'file-failed': 'Reading or writing “{file}” failed: {what}. The workbook was not changed.',
  'file-open':
    '“{file}” is open in {program} and was not changed. Save and close it there, then try again; if nobody has it open, delete “{lock}”.',
  'file-open-by':
    '“{file}” is open in {program} by “{user}” and was not changed. Have it saved and closed there, then try again; if nobody has it open, delete “{lock}”.',
  'file-open-reading': '“{file}” is open in {program}: what was read is its last saved state.',
  'file-in-use':
    'Another SkillDraw ({user}, {host}, process {pid}, since {time}) is at work on “{file}”, which was not changed. Wait until it has finished; if none is running, delete “{lock}”.',
  'file-changed':
    '“{file}” was changed by another program meanwhile; nothing was written. Please run it again.',
  'import-empty': 'The file holds nothing. Check that it is the right one.',
  'import-too-large':
    'The file has {found} MB, more than {most} MB: too large for a list. Check that it is the right one, or import it in parts.',
  'import-too-long':
    'The file has {lines} lines, more than {most}. Check that it is the right one, or import it in parts.',
  'import-too-wide':
    'The file has about {cells} cells, more than {most}. Check that it is the right one, delete columns, or import it in parts.',
  'import-not-csv':
    'This file is no CSV but {what}. Open it in Excel or WPS, save it as “CSV UTF-8 (comma delimited)” and import that.',
  'import-encoding':
    'The characters of this line are neither UTF-8 nor GB18030; the file may be damaged. Open it in Excel or WPS, check this line, save it as “CSV UTF-8” and import that.',
  'import-encoding-mixed':
    'From this line on the encoding is another: {encoding} before, {other} here, as when files were joined. Import them one by one, or save all as “CSV UTF-8”.',
  'import-nul':
    'This line holds NUL characters: the file is damaged, or no text file. Open it in Excel or WPS, save it as “CSV UTF-8” and import that.',
  'import-full-width':
    'The columns are separated by the full-width “{sign}”, which is no separator. Replace it by a plain comma, or save as CSV from Excel.',
  'import-delimiter':
    'The first line says that “{value}” separates the columns; only comma, semicolon and tab are known. Save the file as “CSV UTF-8 (comma delimited)”.',
  'import-quote-open':
    'A quotation mark (") opens in this line and never closes, so all that follows would be one cell. Close or delete it.',
  'import-quote-odd':
    'The quotation marks (") of this line do not match, or text follows the closing one. Mend them; inside quotes, a quotation mark is written twice.',
  'import-sheet-missing': 'The workbook has no sheet {sheet}. Run “new” first, then import.',
  'import-list-empty': 'There are no rows below the header to import.',
  'import-header-repeated': 'This line repeats the header and was skipped.',
  'import-columns-ignored': 'The sheet does not know these columns; they were not imported: {columns}.',
  'import-columns-engine': 'The engine fills these columns; they were not imported: {columns}.',
  'import-columns-absent':
    'The file lacks these mark columns: {columns}. Marks on the sheet stay as they are.',
  'import-columns-none':
    'The file has no column to import. Beside the student number, a file of marks needs at least one of: {columns}.',
  'import-cells-without-header':
    'This line has text in columns without a header, which was not imported (a comma too many?); {lines} such lines. Check that its columns are in place.',
  'import-lines-skipped':
    'This line is blank in every known column and was not imported; {lines} such lines.',
  'import-id-scientific':
    'Excel wrote the student number {value} in scientific notation, and its end is lost. Make the column text in the original, correct the numbers, and save it as CSV again.',
  'import-conflict':
    '{key}, {header}: the sheet says “{old}”, the file “{new}”. Correct one of them, or choose to overwrite (--overwrite) if the file is right.',
  'import-overwritten': '{cells} cells were overwritten by those of the file.',
  'import-not-in-file': '{rows} rows of the sheet {sheet} are not in this file and stay as they are.',
  'import-twice-on-sheet':
    '{key} is on the sheet {sheet} twice (rows {row} and {other}), so it is not clear which one to fill. Delete one first.',
  'import-module-missing': 'This row has no module: write its code or name.',
  'import-module-unknown':
    'The module “{value}” is not on the sheet of modules. Its code or name may be: {known}.',
  'import-number-missing': 'This row has no question number.',
  'import-question-twice': 'Question {number} of module {module} is in line {line} too: correct one of them.',
  'import-before-draw': 'The sheet of marks has no students yet. Draw first, then import the marks.',
  'import-student-unknown':
    'Student {student} is not on the sheet of marks: not drawn, or a wrong number. Check the number, or delete the line from the file.',
  'import-student-unmarked':
    'Student {student} is not on the sheet of marks; the line has no mark and was skipped.',
  'import-name-differs':
    'Student {id} is “{expected}” on the sheet and “{found}” in the file: the wrong person? Marks go by number; please check.',
  'import-mark-odd':
    '“{value}” of {id} is no number. It is written as it stands, and scoring will name it again. Please check.',
  'import-mark-range':
    'The mark {value} of {id} is not within 0 and the full mark {most}. It is written as it stands, and scoring will name it again. Please check.',
  'import-state-odd':
    'The state “{state}” of {id} is unknown and written as it stands. Allowed: 正常, 缺考, 缓考, 违纪, 作弊, 免考.',
  'import-header-missing':
    'There is no header “{header}” in the first 30 rows of the file. Add a header row with it; if the text is garbled, save the file as “CSV UTF-8”.',
  'file-text-long':
    'The text for this cell is too long; a cell holds {most} characters at most. Shorten it and run again.',
  'file-array-cell':
    'This cell belongs to an array formula or data table ({range}) and cannot be written alone. Delete the formula, or copy it and paste it as values, then run again.',
  'file-merged-cell':
    'This cell lies inside merged cells ({range}) and cannot be written. Unmerge them, then run again.',
  'file-table-differs':
    'The Excel table “{table}” ({range}) does not fit what is to be written. Select it, choose Table Design – Convert to Range, save, and run again.',
  'file-sheet-taken':
    'The workbook already has a sheet called “{sheet}”: its name differs in upper and lower case only, or it is a chart sheet. Rename it, then run again.',
  'file-sheet-full':
    'The sheet cannot hold this: {rows} rows and {columns} columns are the most. Shorten it and run again.',
  'file-formulas-stale':
    'The sheet has formulas. What was read are their results of the last time it was saved in Excel or WPS, which may be out of date. Open it in Excel or WPS, save it, and run again.',
  'import-cell-long':
    'A cell of this line has more than {most} characters, which no workbook takes; most likely a quotation mark (") is missing and many lines became one cell. Mend it.',
  'import-mark-state':
    '“{value}” of {id} stands where a mark belongs. It is written as it stands, and scoring will name it again. Write it in the column “状态” and leave the mark blank.',
  'import-mark-fine':
    'The mark {value} of {id} has more than 4 decimals. It is written as it stands, and scoring will name it again. Use at most 4.',
  'import-student-zeros':
    'Student {student} is not on the sheet of marks. Is it {padded}? Excel may have dropped leading zeros: correct the number in the file.',
  'import-columns-many':
    'This line has {columns} columns; a workbook takes at most {most}. Check that it is the right file and that its delimiter is right.',
};

// LibreOffice and the Python that has openpyxl, as the office tests and the picture maker use them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Works every formula out on opening, whatever result the file brings along. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
const filters = { xlsx: 'xlsx:Calc MS Excel 2007 XML', pdf: 'pdf:calc_pdf_Export' };

/**
 * Lets one LibreOffice open the files and save each as xlsx or pdf in the folder, under the same name. It runs without a
 * screen and with a profile of its own, so that one that a person has open is not disturbed. Without a screen it never
 * repairs: a file that it would ask about is not saved, and that is an error here.
 */
export function convert(files, format, folder) {
  const profile = mkdtempSync(join(tmpdir(), 'skilldraw-office-'));
  try {
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
    mkdirSync(folder, { recursive: true });
    const own = `-env:UserInstallation=${pathToFileURL(profile)}`;
    const args = [
      own,
      '--headless',
      '--norestore',
      '--convert-to',
      filters[format],
      '--outdir',
      folder,
      ...files,
    ];
    const { error, stdout, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 150_000 });
    if (error !== undefined) throw new Error(`soffice: ${error.message}`, { cause: error });
    const made = files.map((file) => join(folder, basename(file).replace(/\.[^.]*$/, `.${format}`)));
    const missing = made.filter((file) => !existsSync(file));
    if (missing.length > 0)
      throw new Error(`LibreOffice did not save ${missing.join(', ')}\n${stdout}${stderr}`);
    return made;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** A Python that can import openpyxl: the one on the path, or the system's own; null when there is none. */
export function pythonWithOpenpyxl() {
  const works = (python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0;
  return ['python3', '/usr/bin/python3'].find(works) ?? null;
}

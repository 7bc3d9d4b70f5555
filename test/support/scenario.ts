import type { CommandName, Grid, Outcome, Proof, Snapshot } from '../../core/index.ts';
import { applyChanges, run, sheetsToRead } from '../../core/index.ts';

/** What is done to a workbook, as plain data that a file can hold: rows typed into a sheet, or a command. */
export type ScenarioStep =
  | { readonly type: string; readonly rows: Grid['rows'] }
  | { readonly command: CommandName; readonly request: object };

/** The core as a host calls it; a test may put a bundle of it in here. */
export interface Engine {
  readonly sheetsToRead: (command: CommandName) => string[];
  readonly run: (command: CommandName, snapshot: Snapshot, request: object) => Outcome<unknown>;
  readonly applyChanges: typeof applyChanges;
}

export const core: Engine = {
  sheetsToRead,
  run: (command, snapshot, request) => run(command, snapshot, request as never),
  applyChanges,
};

/** Does every step to a new workbook; a step that is refused is a mistake of the test. */
export function replay(steps: readonly ScenarioStep[], engine: Engine = core): Snapshot {
  let book: Snapshot = { grids: [] };
  for (const step of steps) {
    if ('type' in step) book = typed(book, step.type, step.rows);
    else {
      const outcome = command(book, step.command, step.request, engine);
      book = engine.applyChanges(book, outcome.changes);
    }
  }
  return book;
}

export function proofOf(book: Snapshot, engine: Engine = core): Proof {
  return command(book, 'proof', {}, engine).summary as Proof;
}

function command(book: Snapshot, name: CommandName, request: object, engine: Engine): Outcome<unknown> {
  const names = engine.sheetsToRead(name);
  const outcome = engine.run(
    name,
    { grids: book.grids.filter((grid) => names.includes(grid.name)) },
    request,
  );
  if (outcome.summary === null) throw new Error(`${name} was refused: ${JSON.stringify(outcome.issues)}`);
  return outcome;
}

function typed(book: Snapshot, sheet: string, rows: Grid['rows']): Snapshot {
  return {
    grids: book.grids.map((grid) =>
      grid.name === sheet ? { name: sheet, rows: [...grid.rows, ...rows] } : grid,
    ),
  };
}

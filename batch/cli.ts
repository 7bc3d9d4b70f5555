import { nodeIo } from './io.ts';
import { main } from './main.ts';

// Whoever reads the answer may stop reading: `skilldraw check book.xlsx | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Not exit(): what was said must have reached its reader.
process.exitCode = await main(process.argv.slice(2), nodeIo());

import { conformance } from './conformance.ts';
import { memoryAdapter } from './memory-adapter.ts';

conformance('the in-memory host', memoryAdapter);

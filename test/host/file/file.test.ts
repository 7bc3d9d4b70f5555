import { conformance } from '../conformance.ts';
import { fileAdapter } from './adapter.ts';

conformance('the file host', fileAdapter);

export { blankBook, type FileBook, openBook } from './file-host.ts';
export { Refusal } from './refusal.ts';

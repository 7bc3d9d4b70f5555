export function convert(files: readonly string[], format: 'xlsx' | 'pdf', folder: string): string[];
export function pythonWithOpenpyxl(): string | null;

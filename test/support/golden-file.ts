import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proof } from '../../core/index.ts';
import type { ScenarioStep } from './scenario.ts';

const goldenFolder = join(import.meta.dirname, '../golden');

/** A pinned draw: the steps that lead to it, and the proof that they must lead to on every host. */
export interface Golden {
  readonly warning: string;
  readonly about: string;
  readonly steps: readonly ScenarioStep[];
  readonly proof: Proof;
}

export function goldenNames(): string[] {
  const files = readdirSync(goldenFolder).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.replace(/\.json$/, '')).sort();
}

export function readGolden(name: string): Golden {
  return JSON.parse(readFileSync(join(goldenFolder, `${name}.json`), 'utf8'));
}

/** JSON with one line for every list or object that holds no other, so that a difference shows as one student. */
export function readableJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const isFlat = Object.values(value).every((each) => typeof each !== 'object' || each === null);
  const parts = Object.entries(value).map(([key, each]) => {
    const text = isFlat ? JSON.stringify(each) : readableJson(each, inner);
    return isList ? text : `${JSON.stringify(key)}: ${text}`;
  });
  const [open, close] = isList ? '[]' : '{}';
  if (isFlat) return `${open}${parts.join(', ')}${close}`;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

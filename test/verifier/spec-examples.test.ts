import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGolden } from '../support/golden-file.ts';

// Every number here is worked out anew from the printed page with node:crypto and BigInt, without the core.
const page = readFileSync(join(import.meta.dirname, '../../docs/draw-spec.md'), 'utf8');
const section = page.slice(page.indexOf('## 10. Worked examples'));
const examples = section.split(/^### /m).slice(1).map(parse);

const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

interface Row {
  readonly order: number;
  readonly id: string;
  readonly ticket: string;
  readonly module: string;
  readonly size: number;
  readonly index: number;
  readonly question: string;
}

function parse(example: string) {
  const texts = [...example.matchAll(/^\*\*(.+)\*\* · SHA-256 `(.+)`\n\n```text\n([\s\S]*?)\n```$/gm)];
  const small = [...example.matchAll(/^\| `(.+)` \| `([0-9a-f]{64})` \|$/gm)];
  return {
    title: example.split('\n')[0] ?? '',
    golden: /`test\/golden\/(.+)\.json`/.exec(example)?.[1] ?? '',
    unitKey: /So the unitKey is `(.+)`/.exec(example)?.[1] ?? '',
    texts: texts.map(([, name = '', digest = '', text = '']) => ({
      name,
      digest,
      text: text.replace(/⇥/g, '\t'),
    })),
    words: small.map(([, text = '', ticket = '']) => ({ text, ticket })),
    tables: tablesOf(example),
    derivation: /^\*\*Derivation\*\*\n\n```text\n([\s\S]*?)\n```$/m.exec(example)?.[1]?.split('\n') ?? [],
    check: /Check code: `(.+)` is (\d+), modulo 10²⁰ `(.+)`\./.exec(example)?.slice(1) ?? [],
  };
}

/** Tables of students; one that begins with order 1 is a new one. */
function tablesOf(example: string): Row[][] {
  const tables: Row[][] = [];
  const line = /^\| (\d+) \| (\S+) \| `([0-9a-f]{64})` \| (\S+) \| (\d+) \| (\d+) \| (\S+) \|$/gm;
  for (const [, order, id = '', ticket = '', module = '', size, index, question = ''] of example.matchAll(
    line,
  )) {
    if (order === '1') tables.push([]);
    const row = {
      order: Number(order),
      id,
      ticket,
      module,
      size: Number(size),
      index: Number(index),
      question,
    };
    tables[tables.length - 1]?.push(row);
  }
  return tables;
}

describe('the worked examples of docs/draw-spec.md', () => {
  it('are one of standard A, one of B and one of C', () => {
    expect(examples.map((each) => each.golden)).toEqual(['a-5-surplus', 'b-6-tail', 'c-13-tail']);
    expect(examples.map((each) => each.tables.map((rows) => rows.length))).toEqual([[5], [6], [10, 3]]);
    expect(examples.map((each) => each.words.length)).toEqual([2, 5, 2]);
  });

  describe.each(examples)('$title', ({ golden, unitKey, texts, words, tables, derivation, check }) => {
    const { proof } = readGolden(golden);
    const draw = proof.draws[0]!;

    it('prints every text with its digest', () => {
      expect(texts.map((each) => each.name)).toEqual([
        'Rules text',
        'Roster text',
        'Commitment text',
        'Statement',
      ]);
      expect(texts.map((each) => sha(each.text))).toEqual(texts.map((each) => each.digest));
    });

    it('names in each text the digest of the one before', () => {
      const [rules, roster, commitment, statement] = texts;
      expect(roster!.text).toContain(`\nrules\t${rules!.digest}\n`);
      expect(commitment!.text).toContain(`\t${roster!.digest}`);
      expect(statement!.text).toContain(`\ncommitment: ${roster!.digest}\n`);
      expect(unitKey).toBe(statement!.digest);
    });

    it('prints the check code of the commitment', () => {
      const [hex, decimal, code] = check;
      expect(texts[2]!.digest.slice(0, 20)).toBe(hex);
      expect(BigInt(`0x${hex}`)).toBe(BigInt(decimal!));
      expect((BigInt(decimal!) % 10n ** 20n).toString().padStart(20, '0')).toBe(code!.replace(/ /g, ''));
    });

    it('prints every ticket, in the order of tickets', () => {
      expect(words.map((each) => sha(unitKey + each.text))).toEqual(words.map((each) => each.ticket));
      const first = words.map((each) => each.ticket.slice(0, 32));
      expect([...first].sort()).toEqual(first);
      for (const rows of tables) {
        expect(rows.map((each) => sha(unitKey + each.id))).toEqual(rows.map((each) => each.ticket));
        expect(rows.map((each) => each.order)).toEqual(rows.map((_, i) => i + 1));
        expect([...rows].sort((a, b) => (a.ticket < b.ticket ? -1 : 1))).toEqual(rows);
      }
    });

    it('prints the question at the index of each ticket', () => {
      for (const { ticket, size, index, question } of tables.flat()) {
        expect(Number(BigInt(`0x${ticket.slice(32)}`) % BigInt(size))).toBe(index);
        expect(question).toBe(String(index + 1));
      }
    });

    it('is the golden draw, student by student and line by line', () => {
      const shown = tables
        .flat()
        .map(({ id, ticket, module, question }) => ({ id, ticket, module, question }));
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(shown.sort(byId)).toEqual([...draw.students].sort(byId));
      expect(derivation).toEqual(draw.derivation);
      expect(texts.map((each) => each.text)).toEqual([
        proof.rules[0]!.text,
        draw.commitment.text,
        proof.commitment.text,
        draw.statement,
      ]);
    });
  });

  it('seat the students as the sections say: in the order of tickets, module after module', () => {
    const modules = examples.map((each) =>
      each.tables.map((rows) => rows.map((row) => row.module).join(' ')),
    );
    // A: seats 2, 2, 2, of which the first of `surplus 1` gives one back. B: one each, and a tail. C: slips 2:2:4:1:1.
    const [a, b, c] = examples.map((each) => each.words.map(({ text }) => text.split(' ')[2]));
    const seats = { M1: 2, M2: 2, M3: 2 };
    seats[a![0] as keyof typeof seats] -= 1;
    const filled = Object.entries(seats).flatMap(([code, count]) =>
      Array.from({ length: count }, () => code),
    );
    expect(modules[0]).toEqual([filled.join(' ')]);
    expect(modules[1]).toEqual([`M1 M2 M3 M4 M5 ${b![0]}`]);
    expect(modules[2]).toEqual(['M1 M1 M2 M2 M3 M3 M3 M3 M4 M5', `${c![0]} ${c![1]} ${c![0]}`]);
  });
});

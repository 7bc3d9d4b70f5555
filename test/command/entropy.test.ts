import { describe, expect, it } from 'vitest';
import { type EntropySource, run } from '../../core/index.ts';
import { bookWith, codes, context, dice, perform } from '../support/books.ts';
import { column } from '../support/read-back.ts';

const random = '00112233445566778899aabbccddeeff';

function drawWith(entropy: readonly EntropySource[], bytes?: string) {
  const host = bookWith('mobile-30-30-40', { 一班: 15 });
  perform(host, 'commit', context);
  const outcome = perform(host, 'draw', {
    ...context,
    entropy,
    ...(bytes === undefined ? {} : { random: bytes }),
  });
  return { host, outcome, proof: run('proof', host.all(), {}).summary?.draws[0] };
}

describe('the entropy of a draw', () => {
  it('is the host’s own where the public adds none: with a warning, and the proof says so', () => {
    const { host, outcome, proof } = drawWith([], random);
    expect(outcome.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['entropy-host', 'warning'],
    ]);
    expect(proof?.entropy).toEqual([{ label: 'host-random', value: random }]);
    expect(proof?.organiserCouldChoose).toBe(true);
    expect(column(host.all(), '台账', '随机源')[1]).toBe(`[["host-random","${random}"]]`);
    expect(perform(host, 'verify', {}).summary?.agrees).toBe(true);
  });

  it('is refused where there is none at all, or fewer than 16 random bytes', () => {
    expect(codes(drawWith([]).outcome)).toEqual(['entropy-missing']);
    expect(codes(drawWith([], random.slice(2)).outcome)).toEqual(['entropy-missing']);
    expect(drawWith([]).outcome.summary).toBeNull();
  });

  it('is public and of the public alone: the host’s bytes are not mixed in', () => {
    const [one, other] = [drawWith(dice, random), drawWith(dice)];
    expect(one.outcome.issues).toEqual([]);
    expect(one.proof?.organiserCouldChoose).toBe(false);
    expect(one.proof?.students).toEqual(other.proof?.students);
  });

  it('is warned of below 64 bits, and drawn from all the same', () => {
    // Ten throws of a die are worth 10 × log2(6) = 25.8 bits.
    const { outcome } = drawWith([{ label: '骰子', value: '3 5 1 6 2 2 4 6 1 3' }]);
    expect(outcome.issues.map(({ code, severity, params }) => [code, severity, params.bits])).toEqual([
      ['entropy-weak', 'warning', 25],
    ]);
    expect(outcome.summary?.units.length).toBe(1);
  });

  it('is refused with a label that cannot stand in the statement', () => {
    const named = (label: string, value = dice[0]!.value) => codes(drawWith([{ label, value }]).outcome);
    expect(named('骰子=公证员')).toEqual(['entropy-label']);
    expect(named('')).toEqual(['entropy-empty']);
    expect(named('骰子', ' \u200b')).toContain('entropy-empty');
    expect(named('host-random')).toEqual(['entropy-reserved']);
  });

  it('is cleaned like a name, so that a stray space makes no other draw', () => {
    const [typed] = dice;
    const spaced = [
      { label: ` ${typed!.label}\u200b`, value: `\u3000${typed!.value.replaceAll(' ', '  ')} ` },
    ];
    expect(drawWith(spaced).proof?.students).toEqual(drawWith(dice).proof?.students);
  });

  it('counts in the order it was given, every source of it', () => {
    const two = [...dice, { label: '观众报的词', value: '岳麓山' }];
    const keys = [dice, two, [...two].reverse()].map((entropy) => drawWith(entropy).proof?.unitKey);
    expect(new Set(keys).size).toBe(3);
  });
});

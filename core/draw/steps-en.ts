import type { stepsZh } from './steps-zh.ts';

export const stepsEn: Record<keyof typeof stepsZh, string> = {
  sample: 'Of {all} students {percent} % (at least {least}, at most {most}) take part: {n}',
  'half-up': '{name}: {n} × {share} ÷ {total} = {value}, rounded to {quota}',
  floor: '{name}: {n} × {share} ÷ {total} = {value}, rounded down to {quota}',
  even: 'Together {sum}, exactly right',
  surplus: 'Together {sum}, {over} more than {n}; taken back from {pool}, drawn: {drawn}',
  'tail-without-replacement':
    'Together {sum}; {tail} left over are drawn from {pool} without replacement: {drawn}',
  'tail-independent': 'Together {sum}; {tail} left over are each drawn from {pool}: {drawn}',
  'tail-cyclic': 'Together {sum}; {tail} left over are dealt {pool} in random cyclic order: {drawn}',
  remainders: 'Together {sum}; the {over} missing seats go to the largest remainders: {drawn}',
  slips: '{n} students in groups of {total}: {groups} full groups with slips {slips} each',
  'no-rest': 'Nobody is left over',
  'rest-without-replacement': 'The last {tail} are drawn from {pool} without replacement: {drawn}',
  'rest-independent': 'The last {tail} are each drawn from {pool}: {drawn}',
  'rest-cyclic': 'The last {tail} are dealt {pool} in random cyclic order: {drawn}',
};

export const aboutEn = 'about ';

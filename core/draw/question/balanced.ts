import { shuffled } from '../ticket.ts';
import type { QuestionChooser } from './type.ts';

/** Every question as often as every other one, as far as the numbers allow: shuffled rounds of the whole bank. */
export const balanced: QuestionChooser = ({ takers, module }, { questions, codes }, write, into) => {
  const rounds = questions.map(() => ({ served: 0, order: [0] }));
  for (const student of takers) {
    const place = module[student] ?? 0;
    const bank = questions[place] ?? [];
    const round = rounds[place];
    if (round === undefined) continue;
    const within = round.served % bank.length;
    if (within === 0) {
      const prefix = `question ${round.served / bank.length + 1} ${codes[place] ?? ''}`;
      round.order = shuffled(bank, prefix, write);
    }
    into[student] = round.order[within] ?? 0;
    round.served++;
  }
};

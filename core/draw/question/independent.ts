import { ticketIndex } from '../ticket.ts';
import type { QuestionChooser } from './type.ts';

/** Each student's own ticket decides. 2¹²⁸ modulo a bank's size leaves a bias no one can ever see. */
export const independent: QuestionChooser = ({ tickets, module }, { questions }, _write, into) => {
  const sizes = questions.map((bank) => bank.length);
  for (let student = 0; student < module.length; student++) {
    const size = sizes[module[student] ?? -1];
    if (size !== undefined) into[student] = ticketIndex(tickets, student, size);
  }
};

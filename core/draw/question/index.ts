import type { QuestionWay } from '../../standard/type.ts';
import { balanced } from './balanced.ts';
import { independent } from './independent.ts';
import type { QuestionChooser } from './type.ts';

export const questionChoosers: Readonly<Record<QuestionWay, QuestionChooser>> = { independent, balanced };

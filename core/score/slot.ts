/** The place of one mark in a row; `only` is the mark of an examiner who is alone. */
export interface Slot {
  readonly kind: 'examiner' | 'only' | 'arbitration' | 'make-up';
  /** The component's code; empty for the make-up mark. */
  readonly component: string;
  readonly name: string;
  /** From 1; 0 where no examiner is meant. */
  readonly examiner: number;
}

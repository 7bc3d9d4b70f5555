/** What a module belongs to: 专业基本技能, 岗位核心技能, 跨岗位综合技能. */
export type Category = 'basic' | 'core' | 'cross';

/** The students who are drawn together: the whole cohort, one class, or one major. */
export type UnitKind = 'all' | 'class' | 'major';

export type QuotaMethod = 'half-up' | 'floor' | 'largest-remainder' | 'slips';
export type TailWay = 'without-replacement' | 'independent' | 'cyclic';
export type QuestionWay = 'independent' | 'balanced';

/** A set of modules: all of them, those of one category, or those whose codes are listed. */
export type Pool = 'all' | Category | readonly string[];

/** Only some students take part: a percentage, but at least and at most so many. */
export interface SampleRule {
  readonly percent: number;
  readonly least: number;
  readonly most: number;
}

export interface DrawRules {
  readonly unit: UnitKind;
  readonly method: QuotaMethod;
  /** The modules that the left-over students are dealt, and how. */
  readonly tailPool: Pool;
  readonly tailWay: TailWay;
  /** The modules that give back a seat when rounding hands out too many. */
  readonly surplusPool: Pool;
  readonly questionWay: QuestionWay;
  readonly sample: SampleRule | null;
  /** The labels of the entropy, announced with the commitment, in order; without any a draw may use what it likes. */
  readonly sources?: readonly string[];
}

/** A part of a module with the points an examiner looks at, in short words of our own. */
export interface Project {
  readonly name: string;
  readonly criteria: readonly string[];
}

export interface Module {
  readonly code: string;
  readonly name: string;
  readonly category: Category;
  /** An integer weight: 30/30/40, or slips 2:2:4:1:1. */
  readonly share: number;
  /** How many questions the bank holds when no list of them is given. */
  readonly questions: number;
  /** Null where the original names no time. */
  readonly minutes: number | null;
  readonly projects: readonly Project[];
}

/** One question of a bank; a module without listed questions has 1…`questions`. */
export interface Question {
  readonly module: string;
  readonly number: string;
  readonly project: string;
  readonly title: string;
}

export interface Component {
  readonly code: string;
  readonly name: string;
  /** The highest mark that an examiner can give. */
  readonly full: number;
  /** The part of the whole when components count by weight; 0 when they count by points. */
  readonly weight: number;
  /** A line of its own, on this component's own scale; null: none. */
  readonly passLine: number | null;
  /** Falling short of the line fails the whole. */
  readonly veto: boolean;
  /** The code of the component that this one is a criterion of; empty at the top. */
  readonly parent: string;
}

export interface Level {
  readonly name: string;
  /** The lowest total that earns it; the number itself included. */
  readonly from: number;
}

export type Aggregation = 'mean' | 'median' | 'trimmed' | 'agreement';

export interface Scoring {
  readonly by: 'points' | 'weight';
  readonly components: readonly Component[];
  readonly examiners: number;
  readonly aggregation: Aggregation;
  /** Trimmed mean: so many marks are left out at each end. */
  readonly trim: number;
  /** Agreement: two marks this close need no third. */
  readonly tolerance: number;
  readonly decimals: number;
  /** Lines are held against the rounded total, so that paper and flag agree, or against the exact one. */
  readonly decideOn: 'rounded' | 'exact';
  readonly passLine: number;
  readonly excellentLine: number;
  /** From the highest down; the last one starts at 0. */
  readonly levels: readonly Level[];
  /** The most that a make-up examination can yield; null: no cap. */
  readonly makeUpCap: number | null;
}

export interface Standard {
  /** The preset's name in commands; a college's own standard may leave it empty. */
  readonly id: string;
  readonly name: string;
  readonly college: string;
  readonly major: string;
  readonly majorCode: string;
  readonly year: string;
  readonly draw: DrawRules;
  readonly modules: readonly Module[];
  /** Enabled questions only; a module with none here is numbered 1…`questions`. */
  readonly bank: readonly Question[];
  readonly scoring: Scoring;
  /** What the original leaves open and the preset fills with a default, in Chinese and English. */
  readonly assumptions: readonly Assumption[];
}

export interface Assumption {
  /** The setting that it explains, or 'modules' / 'components'. */
  readonly about: string;
  readonly zh: string;
  readonly en: string;
}

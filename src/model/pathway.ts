/** A pathway as the rest of the kit sees it: short forms written out, ids given, references resolved, frozen. */
import type { SafeUrl } from './safe-url.js';
import type { PathwayDocument } from './schema.js';

type Doc = PathwayDocument;
type Entry<List> = NonNullable<Extract<NonNullable<List>, readonly unknown[]>[number]>;
type ObjectForm<Value> = Exclude<NonNullable<Value>, string | readonly unknown[]>;

/** `min` equals `max` where the author gave one number. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export type Priority = Entry<NonNullable<Doc['skills']>['toLearn']>['priority'];
export type PhaseKind = NonNullable<Entry<Doc['roadmap']>['kind']>;
export type Income = NonNullable<Entry<Doc['roadmap']>['income']>;
export type DifficultyLevel = Extract<NonNullable<Doc['difficulty']>, string>;
export type DemandLevel = NonNullable<NonNullable<Doc['demand']>['level']>;
export type RequirementKind = Entry<Doc['requirements']>['kind'];
export type RequirementLevel = Entry<Doc['requirements']>['level'];
export type CalendarUnit = NonNullable<Doc['timeline']>['unit'];
export type PayPeriod = NonNullable<NonNullable<Doc['salary']>['target']>['period'];
export type ResourceKind = NonNullable<ObjectForm<Entry<Doc['sources']>>['kind']>;
/** The sections that an author may give a heading of their own. */
export type HeadingKey = keyof NonNullable<Doc['headings']>;

/** Free or paid in general, or an amount of money. */
export type Cost = NonNullable<ObjectForm<Entry<Doc['sources']>>['cost']>;
export type Money = ObjectForm<Cost>;

export interface Occupation {
  readonly title: string;
  readonly url?: SafeUrl | undefined;
  /** O*NET-SOC code or ESCO URI. */
  readonly code?: string | undefined;
  readonly work?: Doc['to']['work'];
}

export interface Resource {
  readonly title: string;
  readonly url?: SafeUrl | undefined;
  readonly kind?: ResourceKind | undefined;
  readonly provider?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly cost?: Cost | undefined;
  readonly note?: string | undefined;
  readonly sponsored?: boolean | undefined;
}

export interface Provenance {
  /** ISO 8601 date, month or year. */
  readonly asOf?: string | undefined;
  readonly source?: Resource | undefined;
}

export interface Duration extends Range {
  readonly unit: CalendarUnit;
}

export interface Pay extends Range {
  /** ISO 4217, upper case. */
  readonly currency: string;
  readonly period: PayPeriod;
}

export interface Salary extends Provenance {
  /** Percent; negative where pay falls. */
  readonly change?: Range | undefined;
  readonly current?: Pay | undefined;
  readonly target?: Pay | undefined;
  /** Percent by which pay falls at first. */
  readonly dip?: Range | undefined;
  readonly recovery?: Duration | undefined;
  readonly basis?: NonNullable<Doc['salary']>['basis'];
}

export interface Requirement {
  readonly id: string;
  readonly name: string;
  readonly kind?: RequirementKind | undefined;
  readonly level?: RequirementLevel | undefined;
  readonly alternatives: readonly string[];
  readonly regions: readonly string[];
  /** Calendar weeks. */
  readonly weeks?: Range | undefined;
  readonly cost?: Cost | undefined;
  readonly url?: SafeUrl | undefined;
  readonly note?: string | undefined;
}

export interface CostItem {
  readonly name: string;
  readonly cost?: Cost | undefined;
  readonly required?: boolean | undefined;
}

export interface Funding {
  readonly name: string;
  readonly url?: SafeUrl | undefined;
  readonly regions: readonly string[];
  readonly note?: string | undefined;
}

export interface TransferableSkill {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
}

export interface Skill extends TransferableSkill {
  readonly aliases: readonly string[];
  /** Undefined where the author gave none that we know. */
  readonly priority?: Priority | undefined;
  /** Weeks of study at the pathway's pace. */
  readonly weeks?: Range | undefined;
  readonly resources: readonly Resource[];
  /** Ids of skills to learn first; never a cycle. */
  readonly requires: readonly string[];
}

export interface Task {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly text: string;
  readonly url?: SafeUrl | undefined;
  readonly hours?: number | undefined;
  readonly skills: readonly string[];
  readonly optional?: boolean | undefined;
  /** Name of the group of which one task is enough. */
  readonly oneOf?: string | undefined;
}

export interface Phase {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly kind: PhaseKind;
  /** `hours`: its weeks shrink and stretch with the reader's hours; `calendar`: they do not. */
  readonly clock: 'hours' | 'calendar';
  readonly weeks?: Range | undefined;
  readonly description?: string | undefined;
  readonly tasks: readonly Task[];
  readonly resources: readonly Resource[];
  readonly skills: readonly string[];
  readonly income?: Income | undefined;
  readonly ifYouStop?: { readonly text: string; readonly jobs: readonly string[] } | undefined;
}

export interface Point {
  readonly text: string;
  readonly resources: readonly Resource[];
}

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly answer: readonly string[];
  readonly resources: readonly Resource[];
}

export interface Call {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly label: string;
  readonly url?: SafeUrl | undefined;
}

export interface Pathway {
  readonly version: 1;
  readonly id: string;
  /** BCP 47, canonical. */
  readonly lang?: string | undefined;
  readonly from: Occupation;
  readonly to: Occupation;
  readonly title: string;
  readonly summary?: string | undefined;
  /** ISO 3166, upper case. */
  readonly regions: readonly string[];
  readonly regionNote?: string | undefined;
  readonly difficulty?:
    { readonly level: DifficultyLevel; readonly why?: string | undefined } | undefined;
  readonly timeline?: (Duration & Provenance) | undefined;
  readonly salary?: Salary | undefined;
  readonly demand?:
    | (Provenance & {
        readonly level?: DemandLevel | undefined;
        readonly note?: string | undefined;
      })
    | undefined;
  readonly overview: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly costs: readonly CostItem[];
  readonly funding: readonly Funding[];
  readonly skills: {
    readonly transferable: readonly TransferableSkill[];
    /** In the author's order. */
    readonly toLearn: readonly Skill[];
  };
  /** `assumed` where the author states none and ours stands in. */
  readonly pace: { readonly hoursPerWeek: number; readonly assumed: boolean };
  readonly roadmap: readonly Phase[];
  readonly realityCheck: {
    readonly love: readonly Point[];
    readonly miss: readonly Point[];
    readonly challenges: readonly Point[];
  };
  /** An action that names a roadmap task *is* that task, with the same id. */
  readonly actionPlan: {
    readonly thisWeek: readonly Task[];
    readonly thisMonth: readonly Task[];
    readonly next90Days: readonly Task[];
  };
  readonly faq: readonly Question[];
  readonly callToAction?: Call | undefined;
  readonly headings: Readonly<Partial<Record<HeadingKey, string | undefined>>>;
  readonly views?: number | undefined;
  readonly author?: { readonly name: string; readonly url?: SafeUrl | undefined } | undefined;
  readonly updated?: string | undefined;
  readonly reviewed?: { readonly by: string; readonly date: string } | undefined;
  readonly reviewBy?: string | undefined;
  readonly sources: readonly Resource[];
  /** Findings of the editorial rules that the author does not want reported. */
  readonly lint?: Doc['lint'];
}
